import {
  AngularNodeAppEngine,
  createNodeRequestHandler,
  isMainModule,
  writeResponseToNodeResponse,
} from '@angular/ssr/node';
import express from 'express';
import {join} from 'node:path';
import {prerenderPage} from 'treatment-estimator/server';

const app = express();
const angular = new AngularNodeAppEngine();

app.use(express.static(join(import.meta.dirname, '../browser'), {index: false, redirect: false}));
app.use(async (request, response, next) => {
  const page = await angular.handle(request);
  if (!page) return next();
  const html = await prerenderPage(await page.text(), {stylesheet: '/prerendered.css'});
  return writeResponseToNodeResponse(new Response(html, page), response);
});

if (isMainModule(import.meta.url)) app.listen(process.env['PORT'] ?? 4000);
export const reqHandler = createNodeRequestHandler(app);
