/** What runs in the thread that reads ahead: a file of its own beside the command line. */
import { workerData } from 'node:worker_threads'
import { fillRing } from './fill-ring.ts'

fillRing(workerData)
