# Random-effects pools by metafor, for mixed-model.test.ts. Run here: Rscript goldens.R
# Reads goldens-input.json and writes goldens.json.
suppressPackageStartupMessages({library(metafor); library(jsonlite)})

pools <- fromJSON('goldens-input.json', simplifyDataFrame = TRUE)$pools
results <- lapply(seq_len(nrow(pools)), function(at) {
  studies <- pools$studies[[at]]
  n <- studies$people
  if (pools$scale[at] == 'share') {
    # Half a person on each side.
    p <- (studies$value * n + 0.5) / (n + 1)
    yi <- log(p / (1 - p))
    vi <- 1 / (n * p * (1 - p))
  } else if (pools$scale[at] == 'days') {
    # A quarter of a day is added; the days of one person are taken to differ by half, in logarithms.
    yi <- log(studies$value + 0.25)
    vi <- 0.25 / n
  } else {
    # Points of ten; those of one person are taken to differ by one, in log odds.
    yi <- log(studies$value / (10 - studies$value))
    vi <- 1 / n
  }
  fit <- rma(yi, vi, method = 'REML', control = list(threshold = 1e-12, maxiter = 10000))
  list(name = unbox(pools$name[at]), yi = yi, vi = vi, estimate = unbox(c(fit$beta)), se = unbox(fit$se), tau2 = unbox(fit$tau2))
})
writeLines(toJSON(list(
  working = unbox(paste0('rma(yi, vi, method = "REML") of metafor ', packageVersion('metafor'), ', by goldens.R from goldens-input.json')),
  pools = results
), digits = 10, pretty = 2), 'goldens.json')
