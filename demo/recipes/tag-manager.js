window.dataLayer = window.dataLayer || [];
for (const name of ['estimate-view', 'estimate-step', 'estimate-plan', 'estimate-book'])
  document.addEventListener(name, ({step, way}) => {
    window.dataLayer.push({event: name, step, way});
  });
