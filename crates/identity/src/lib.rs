//! Everything Doorward decides and changes, without a socket.
