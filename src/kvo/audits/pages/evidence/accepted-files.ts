/** What a browser offers to choose as evidence; what is taken is decided by the content. */
export const acceptedFiles = '.pdf,.jpg,.jpeg,.png,.webp,.docx,.xlsx,.odt,.ods,.csv,.txt';
