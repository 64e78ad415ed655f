package org.cxmaturity.benchmark.format;

import java.util.List;
import org.cxmaturity.problem.Wording;

/**
 * What a file of ready scores may hold.
 *
 * @param dimensions    columns that describe an organisation
 * @param factors       ids of the factors; empty when every column that is no dimension is one
 * @param ignored       columns passed over
 * @param nameNeeded    whether organisations must be named and every dimension must have a column
 * @param mendOfUnknown what to do about another column
 */
record ScoreForm(
        List<String> dimensions,
        List<String> factors,
        List<String> ignored,
        boolean nameNeeded,
        Wording mendOfUnknown) {}
