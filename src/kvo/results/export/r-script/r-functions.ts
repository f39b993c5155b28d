/**
 * The estimators of the results page in plain R, with no package: the exact hypergeometric limits of a share, Student's
 * limits with finite-population correction of a mean, and the bound for answers that are all the same.
 */
export const rFunctions = `
share_limits <- function(k, n, N) {
  if (is.na(N)) return(c(NA, NA))
  if (n == N) return(c(k, k))
  allowed <- (1 - level) / 2 * (1 + 1e-12)
  M <- k:(N - (n - k))
  at_least_k <- phyper(k - 1, M, N - M, n, lower.tail = FALSE)
  at_most_k <- phyper(k, M, N - M, n)
  c(min(M[at_least_k > allowed]), max(M[at_most_k > allowed]))
}

same_answer_limits <- function(value, n, N, low, high) {
  m <- 0:(N - n)
  others <- max(m[dhyper(0, m, N - m, n) > (1 - level) * (1 - 1e-12)])
  (value * (N - others) + c(low, high) * others) / N
}

mean_limits <- function(x, N, low, high) {
  n <- length(x)
  if (is.na(N)) return(c(NA, NA))
  if (n == N) return(c(mean(x), mean(x)))
  if (var(x) == 0) return(same_answer_limits(mean(x), n, N, low, high))
  half <- qt((1 + level) / 2, n - 1) * sqrt(var(x) / n * (1 - n / N))
  bounds <- (sum(x) + (N - n) * c(low, high)) / N
  c(max(mean(x) - half, bounds[1]), min(mean(x) + half, bounds[2]))
}

# A code below the lowest value of its column is a reason why there is none. Skipped and rather not said are silence;
# every other reason but "withheld" puts the respondent outside the question.
base_of <- function(item) {
  codes <- as.matrix(rows[, item$columns, drop = FALSE])
  if (any(codes == item$low - 3)) return(NULL)
  within <- rowSums(codes >= item$low) > 0
  silent <- rowSums(codes != item$low - 1) == 0 | rowSums(codes != item$low - 5) == 0
  outside <- sum(!within & !silent)
  list(codes = codes[within, , drop = FALSE], n = sum(within), N = max(sum(within), firms - outside))
}

figure_of <- function(item) {
  base <- base_of(item)
  line <- data.frame(key = item$key, label = item$label, count = NA, n = NA, N = NA, value = NA, lower = NA, upper = NA,
                     firms_lower = NA, firms_upper = NA, note = "")
  if (is.null(base)) { line$note <- words$withheld; return(line) }
  if (base$n == 0) { line$note <- words$nobody; return(line) }
  line$n <- base$n
  line$N <- base$N
  if (item$kind == "share") {
    hit <- Reduce("|", lapply(seq_along(item$columns), function(j) base$codes[, j] %in% item$hits[[j]]))
    k <- sum(hit)
    limits <- share_limits(k, base$n, base$N)
    decimals <- if (base$n < 100) 2 else 3
    line$count <- k
    line$firms_lower <- limits[1]
    line$firms_upper <- limits[2]
    if (base$n >= 20) line[, c("value", "lower", "upper")] <- round(c(k / base$n, limits / base$N), decimals)
  } else if (item$kind == "mean") {
    x <- base$codes[, 1]
    small <- !is.na(base$N) && base$N < 20 && base$n < base$N
    if (!small) line[, c("value", "lower", "upper")] <- round(c(mean(x), mean_limits(x, base$N, item$lowest, item$high)), 1)
  } else {
    line$value <- round(sum(base$codes[, 1]), 2)
  }
  line
}

table_of <- function() do.call(rbind, lapply(items, figure_of))
`;

/** Reads the rows, prints the main table, and holds it against the figures of the page where those are in the same folder. */
export const rEnding = String.raw`
result <- table_of()
print(result, row.names = FALSE)
write.table(result, words$out, sep = delimiter, dec = decimal, row.names = FALSE, na = "", fileEncoding = "UTF-8")

if (file.exists(words$figures)) {
  page <- read.table(words$figures, sep = delimiter, dec = decimal, header = TRUE, quote = "\"", comment.char = "",
                     fileEncoding = "UTF-8-BOM", check.names = FALSE, stringsAsFactors = FALSE)
  page <- page[page[[5]] == words$everyone, ]
  page <- page[match(result$key, page[[1]]), ]
  shown <- result$note == ""
  # One unit of the last place printed: the two may round a tie to either side.
  unit <- ifelse(sapply(items, function(item) item$kind == "mean"), 0.1001, 0.0101)
  same <- function(mine, theirs, room) {
    theirs <- suppressWarnings(as.numeric(theirs))
    room <- rep_len(room, length(mine))[shown]
    all(is.na(mine[shown]) == is.na(theirs[shown])) && all(abs(mine[shown] - theirs[shown]) <= room, na.rm = TRUE)
  }
  checks <- c(n = same(result$n, page[[7]], 0), N = same(result$N, page[[8]], 0),
              value = same(result$value, page[[9]], unit), lower = same(result$lower, page[[10]], unit),
              upper = same(result$upper, page[[11]], unit))
  for (name in names(checks)) cat(name, if (checks[[name]]) words$same else words$different, "\n")
}
`;
