import {prerenderPage} from 'treatment-estimator/server';

export default defineNitroPlugin(({hooks}) => {
  hooks.hook('render:response', async (response) => {
    if (typeof response.body === 'string')
      response.body = await prerenderPage(response.body, {stylesheet: '/prerendered.css'});
  });
});
