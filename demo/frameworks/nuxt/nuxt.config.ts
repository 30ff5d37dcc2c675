export default defineNuxtConfig({
  vue: {compilerOptions: {isCustomElement: (tag) => tag === 'treatment-estimator'}},
});
