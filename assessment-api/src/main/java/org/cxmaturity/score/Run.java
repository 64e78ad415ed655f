package org.cxmaturity.score;

import java.util.List;
import java.util.OptionalDouble;
import org.cxmaturity.questionnaire.Background;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.questionnaire.ScoringRules.Aggregation;
import org.cxmaturity.response.Response;
import org.cxmaturity.score.FactorFigures.Figure;

/**
 * One questionnaire scored over all rows.
 *
 * @param sheet   the answers
 * @param raters  how the rows count
 * @param overall by row, the respondent's overall score; NaN where there is none
 */
record Run(Sheet sheet, Raters raters, double[] overall) {
    static Run of(Questionnaire questionnaire, List<Response> responses, ScoreOptions options) {
        Sheet sheet = Sheet.of(questionnaire, responses);
        return new Run(sheet, raters(questionnaire, responses, options), OverallFigures.ofRespondents(sheet));
    }

    private static Raters raters(Questionnaire questionnaire, List<Response> responses, ScoreOptions options) {
        int[] rows = Columns.all(responses.size());
        String weight = options.weight();
        if (weight != null) {
            return new WeightedRaters(rows, RespondentWeights.of(weight, responses));
        }
        if (questionnaire.scoring().aggregation() == Aggregation.RESPONDENT_MEAN) {
            return new EqualRaters(rows, options.invited().orElse(0));
        }
        Partition roles = Partition.of(Background.ROLE, questionnaire, responses);
        return new RoleBalancedRaters(rows, roles.group(), roles.values().size(), options.smallestGroup());
    }

    QuestionnaireRef ref() {
        Questionnaire q = sheet.questionnaire();
        return new QuestionnaireRef(q.id(), q.version().toString(), q.sha256());
    }

    List<Figure> figures() {
        return new FactorFigures(sheet, raters).all();
    }

    OverallScore overall(List<Figure> figures) {
        return new OverallFigures(sheet.questionnaire(), raters, overall).of(figures);
    }

    /** The same run over some of its rows. */
    Run over(int[] some) {
        return new Run(sheet, raters.over(some), overall);
    }

    /** How respondents became the organisation in fact. */
    String aggregation(List<Figure> figures) {
        if (raters instanceof WeightedRaters) {
            return "WEIGHTED";
        }
        return (figures.stream().anyMatch(Run::balanced) ? Aggregation.ROLE_BALANCED : Aggregation.RESPONDENT_MEAN)
                .name();
    }

    /** The roles that count in balanced figures; none when no figure is balanced. */
    List<String> roles(List<Figure> figures, Questionnaire core, List<Response> responses) {
        if (!(raters instanceof RoleBalancedRaters byRole) || figures.stream().noneMatch(Run::balanced)) {
            return List.of();
        }
        List<String> values = Partition.of(Background.ROLE, core, responses).values();
        return byRole.counted(anyScore()).mapToObj(values::get).toList();
    }

    static boolean balanced(Figure figure) {
        Estimate estimate = figure.estimate();
        return estimate != null && estimate.balanced();
    }

    Respondents respondents(Flags flags, int rejected) {
        return new Respondents(
                sheet.rows(),
                Columns.present(anyScore()).length,
                rejected,
                Flags.count(flags.straightLining()),
                Flags.count(flags.speeding()),
                raters instanceof WeightedRaters
                        ? OptionalDouble.of(raters.effective(anyScore()))
                        : OptionalDouble.empty());
    }

    /** By row, one of the respondent's factor scores; NaN for one who is scored on none. */
    private double[] anyScore() {
        double[] any = Columns.empty(sheet.rows());
        for (FactorSheet factor : sheet.factors()) {
            for (int row = 0; row < any.length; row++) {
                any[row] = Double.isNaN(any[row]) ? factor.score()[row] : any[row];
            }
        }
        return any;
    }

    /** A group is the plain (or weighted) mean of its members, so that groups compare with each other. */
    GroupScore group(String value, Status status, int[] rows) {
        Raters members = raters.forItems().over(rows);
        List<Figure> figures = new FactorFigures(sheet, members).all();
        OverallScore whole = new OverallFigures(sheet.questionnaire(), members, overall).of(figures);
        return new GroupScore(
                value,
                status,
                rows.length,
                whole,
                figures.stream().map(Figure::score).toList());
    }

    ModuleScore module() {
        List<Figure> figures = figures();
        return new ModuleScore(
                ref(),
                overall(figures),
                figures.stream().map(Figure::score).toList(),
                new ItemFigures(sheet, raters).all(),
                new OutcomeFigures(sheet, raters).all());
    }
}
