import { enableCompileCache } from 'node:module';

// Loaded before a command: Node keeps what it has compiled, in the system's folder for what may be lost, and starts sooner.
enableCompileCache();
