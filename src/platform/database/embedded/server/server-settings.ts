/** What a server is started with. */
export interface ServerPlan {
  readonly cluster: string;
  readonly socketFolder: string;
  readonly durable: boolean;
}

// Said in full and on the command line, so that nothing kept in the cluster can change them.
const keepPromises = { fsync: 'on', full_page_writes: 'on', synchronous_commit: 'on' };
const throwaway = { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off', wal_level: 'minimal' };

const always = {
  listen_addresses: '',
  unix_socket_permissions: '0700',
  // Two cores, one application with its pool, a worker and a command line beside it.
  max_connections: '60',
  shared_buffers: '128MB',
  effective_cache_size: '512MB',
  work_mem: '8MB',
  maintenance_work_mem: '64MB',
  max_wal_senders: '0',
  max_wal_size: '1GB',
  wal_compression: 'on',
  checkpoint_timeout: '15min',
  random_page_cost: '1.1',
  max_worker_processes: '4',
  max_parallel_workers: '2',
  max_parallel_workers_per_gather: '1',
  autovacuum_max_workers: '2',
  io_workers: '2',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // Errors of statements quote what was sent, and with that people's details: the program hears them, no file does.
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_checkpoints: 'off',
  log_autovacuum_min_duration: '-1',
};

/** The arguments of `postgres` for a plan: a socket in one folder, no network, settings for two cores. */
export const serverArguments = ({ cluster, socketFolder, durable }: ServerPlan): readonly string[] => {
  const settings: Readonly<Record<string, string>> = {
    ...always,
    ...(durable ? keepPromises : throwaway),
    // After a crash, one call that flushes the whole file system instead of opening every file.
    ...(process.platform === 'linux' ? { recovery_init_sync_method: 'syncfs' } : {}),
    unix_socket_directories: socketFolder,
  };
  return ['-D', cluster, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
};
