package org.cxmaturity.architecture.stub.score;

import org.cxmaturity.architecture.stub.report.ReportOfAScore;
import picocli.CommandLine.Command;

/** Breaks the layers, the cycle rule and a library's corner. */
@Command
public class ScoreThatKnowsTheReport {
    ReportOfAScore report = new ReportOfAScore();
}
