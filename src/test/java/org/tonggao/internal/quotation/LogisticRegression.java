package org.tonggao.internal.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** Fits weights of signals to decisions: Newton's method with a penalty on large weights. For the tests that make the weight tables. */
final class LogisticRegression {

    /** What held and what was right, in one article. */
    record Decision(long signals, boolean yes, String article) {}

    private static final double PENALTY = 1;
    private static final int STEPS = 30;

    private final int size;

    LogisticRegression(int size) {
        this.size = size;
    }

    double[] fit(List<Decision> decisions, IntPredicate signal) {
        double[] w = new double[size];
        for (int step = 0; step < STEPS; step++) {
            double[][] h = new double[size][size + 1];
            for (int i = 0; i < size; i++) {
                h[i][i] = PENALTY;
                h[i][size] = -PENALTY * w[i];
            }
            for (Decision d : decisions) {
                double z = probability(w, d.signals);
                double g = (d.yes ? 1 : 0) - z;
                for (int i = 0; i < size; i++) {
                    if ((d.signals >> i & 1) == 0 || !signal.test(i)) {
                        continue;
                    }
                    h[i][size] += g;
                    for (int j = 0; j < size; j++) {
                        if ((d.signals >> j & 1) != 0 && signal.test(j)) {
                            h[i][j] += z * (1 - z);
                        }
                    }
                }
            }
            double[] change = solve(h);
            for (int i = 0; i < size; i++) {
                w[i] += change[i];
            }
        }
        return w;
    }

    static double probability(double[] w, long signals) {
        double sum = 0;
        for (int i = 0; i < w.length; i++) {
            sum += (signals >> i & 1) == 0 ? 0 : w[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    /** Gauss and Jordan, on a positive definite matrix with the right side as last column. */
    private double[] solve(double[][] h) {
        for (int k = 0; k < size; k++) {
            for (int i = 0; i < size; i++) {
                if (i != k) {
                    double factor = h[i][k] / h[k][k];
                    for (int j = k; j <= size; j++) {
                        h[i][j] -= factor * h[k][j];
                    }
                }
            }
        }
        double[] x = new double[size];
        for (int i = 0; i < size; i++) {
            x[i] = h[i][size] / h[i][i];
        }
        return x;
    }

    /** For every decision the probability that a fit without its fold of articles gives it. */
    double[] crossValidate(List<Decision> decisions, IntPredicate signal, int folds) {
        double[] probabilities = new double[decisions.size()];
        for (int fold = 0; fold < folds; fold++) {
            List<Decision> others = new ArrayList<>();
            for (Decision d : decisions) {
                if (Math.floorMod(d.article.hashCode(), folds) != fold) {
                    others.add(d);
                }
            }
            double[] w = fit(others, signal);
            for (int i = 0; i < probabilities.length; i++) {
                if (Math.floorMod(decisions.get(i).article.hashCode(), folds) == fold) {
                    probabilities[i] = probability(w, decisions.get(i).signals);
                }
            }
        }
        return probabilities;
    }
}
