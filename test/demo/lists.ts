/** A web server with one file on it: the library's signed list. */
import express, { type Express } from 'express';

export interface PublishedList {
  /** What the file holds; null: there is none. */
  file: string | null;
  /** The status of every answer, in order. */
  answers: number[];
}

export function lists(published: PublishedList): Express {
  const app = express();
  app.get('/carrel-list.json', (_request, response) => {
    response.on('finish', () => published.answers.push(response.statusCode));
    if (published.file === null) response.status(404).end();
    // A cookie that nobody may send back. Express adds the ETag and answers 304 to it.
    else response.cookie('who', crypto.randomUUID()).type('json').send(published.file);
  });
  return app;
}
