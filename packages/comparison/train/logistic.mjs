// A small deterministic trainer: logistic or linear regression by Newton steps with ridge, on standardised features.

/** Solves A x = b for a small symmetric positive matrix. */
function solve(A, b) {
  const n = b.length;
  const M = A.map((row, i) => [...row, b[i]]);
  for (let i = 0; i < n; i++) {
    let p = i;
    for (let r = i + 1; r < n; r++) if (Math.abs(M[r][i]) > Math.abs(M[p][i])) p = r;
    [M[i], M[p]] = [M[p], M[i]];
    for (let r = 0; r < n; r++) {
      if (r === i) continue;
      const f = M[r][i] / M[i][i];
      for (let c = i; c <= n; c++) M[r][c] -= f * M[i][c];
    }
  }
  return M.map((row, i) => row[n] / row[i]);
}

/** Fits weights (last one the bias) so that sigmoid(w.x) tells y in 0..1. `ridge` holds the weights small. */
export function logistic(X, y, { ridge = 1, weights = null, steps = 30 } = {}) {
  const d = X[0].length + 1;
  let w = new Array(d).fill(0);
  for (let step = 0; step < steps; step++) {
    const H = Array.from({ length: d }, (_, i) =>
      Array.from({ length: d }, (_, j) => (i === j ? (i < d - 1 ? ridge : 1e-6) : 0)),
    );
    const g = w.map((v, i) => (i < d - 1 ? -ridge * v : 0));
    X.forEach((x, k) => {
      const row = [...x, 1];
      const p = 1 / (1 + Math.exp(-row.reduce((s, v, i) => s + v * w[i], 0)));
      const m = weights?.[k] ?? 1;
      for (let i = 0; i < d; i++) {
        g[i] += m * (y[k] - p) * row[i];
        for (let j = 0; j < d; j++) H[i][j] += m * p * (1 - p) * row[i] * row[j];
      }
    });
    const delta = solve(H, g);
    w = w.map((v, i) => v + delta[i]);
    if (Math.max(...delta.map(Math.abs)) < 1e-6) break;
  }
  return w;
}

/** Least squares with ridge; last weight the bias. */
export function linear(X, y, ridge = 1) {
  const d = X[0].length + 1;
  const A = Array.from({ length: d }, (_, i) =>
    Array.from({ length: d }, (_, j) => (i === j && i < d - 1 ? ridge : 0)),
  );
  const b = new Array(d).fill(0);
  X.forEach((x, k) => {
    const row = [...x, 1];
    for (let i = 0; i < d; i++) {
      b[i] += row[i] * y[k];
      for (let j = 0; j < d; j++) A[i][j] += row[i] * row[j];
    }
  });
  return solve(A, b);
}

export const pearson = (x, y) => {
  const mx = x.reduce((s, v) => s + v, 0) / x.length;
  const my = y.reduce((s, v) => s + v, 0) / y.length;
  let a = 0,
    b = 0,
    c = 0;
  x.forEach((v, i) => {
    a += (v - mx) * (y[i] - my);
    b += (v - mx) ** 2;
    c += (y[i] - my) ** 2;
  });
  return a / Math.sqrt(b * c);
};
export const dot = (w, x) => x.reduce((s, v, i) => s + v * w[i], w[w.length - 1]);
