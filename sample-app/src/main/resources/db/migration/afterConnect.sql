-- A change that waits for the lock of a table makes everyone wait who comes after it.
set lock_timeout = '5s';
