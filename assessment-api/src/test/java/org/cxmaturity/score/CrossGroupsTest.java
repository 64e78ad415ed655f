package org.cxmaturity.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cxmaturity.kit.QuestionnaireBuilder.aQuestionnaire;
import static org.cxmaturity.kit.ResponsesBuilder.responsesTo;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.cxmaturity.kit.ResponsesBuilder;
import org.cxmaturity.questionnaire.Questionnaire;
import org.junit.jupiter.api.Test;

class CrossGroupsTest {
    private static final Questionnaire QUESTIONNAIRE = aQuestionnaire()
            .factor("f", 2)
            .background("role", "leadership", "frontline", "support")
            .background("department")
            .build();

    private final ResponsesBuilder responses = responsesTo(QUESTIONNAIRE);

    private CrossGroupsTest people(int n, String role, String department) {
        for (int i = 0; i < n; i++) {
            responses.respondent(1 + i % 5, 3).is("role", role).is("department", department);
        }
        return this;
    }

    private List<Status> statuses(String by) {
        AssessmentScore score = Scoring.of(QUESTIONNAIRE)
                .score(responses.list(), ScoreOptions.NONE.by(List.of("role", "department")))
                .score();
        return Release.of(ReleaseRules.DEFAULT).apply(score).groups().get(by).stream()
                .map(GroupScore::status)
                .toList();
    }

    private List<Status> departmentsBesideRoles() {
        AssessmentScore score = Scoring.of(QUESTIONNAIRE)
                .score(
                        responses.list(),
                        ScoreOptions.NONE.by(List.of("department")).beside(List.of("role")))
                .score();
        assertThat(score.groups()).containsOnlyKeys("department");
        return Release.of(ReleaseRules.DEFAULT).apply(score).groups().get("department").stream()
                .map(GroupScore::status)
                .toList();
    }

    @Test
    void departmentsThatAreNearlyRolesGiveWayToThem() {
        // 12 leaders, of whom 10 make up the board: the other two would follow. Board and office hidden together are
        // leaders
        // and support but for those two, so sales goes as well, which is frontline and those two.
        people(10, "leadership", "Board").people(2, "leadership", "Sales");
        people(20, "frontline", "Sales").people(20, "support", "Office");
        assertThat(statuses("role")).containsOnly(Status.OK);
        assertThat(statuses("department")).containsOnly(Status.SUPPRESSED);
        assertThat(departmentsBesideRoles()).containsOnly(Status.SUPPRESSED);
    }

    @Test
    void askedForOneAfterTheOtherTheyShowWhatTheyShowTogether() {
        for (int seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            CrossGroupsTest other = new CrossGroupsTest();
            List<String> roles = List.of("leadership", "frontline", "support");
            for (String role : roles) {
                other.people(5 + random.nextInt(9), role, "D" + random.nextInt(3));
                other.people(random.nextInt(4), role, "D" + random.nextInt(3));
            }
            assertThat(other.departmentsBesideRoles()).as("seed " + seed).isEqualTo(other.statuses("department"));
        }
    }

    @Test
    void aDepartmentThatIsJustARoleGivesNothingAway() {
        people(12, "leadership", "Board").people(20, "frontline", "Sales");
        assertThat(statuses("department")).containsOnly(Status.OK);
    }

    @Test
    void aDepartmentThatIsARoleAndFiveMoreIsShown() {
        people(12, "leadership", "Board").people(5, "frontline", "Board").people(20, "frontline", "Sales");
        assertThat(statuses("department")).containsOnly(Status.OK);
        assertThat(statuses("role")).containsOnly(Status.OK);
    }

    /** Every union of shown roles (or of the hidden ones together) against every union of shown departments. */
    @Test
    void noUnionOfGroupsLeavesAFew() {
        for (int seed = 0; seed < 3000; seed++) {
            Random random = new Random(seed);
            int rows = 10 + random.nextInt(60);
            int[] a = new int[rows];
            int[] b = new int[rows];
            for (int i = 0; i < rows; i++) {
                a[i] = random.nextInt(4);
                b[i] = random.nextInt(10) == 0 ? random.nextInt(5) : a[i];
            }
            List<Partition> both = List.of(partition("a", a, 4), partition("b", b, 5));
            List<boolean[]> exposed = CrossGroups.exposed(both, 5);
            assertThat(fewest(known(both.get(0), exposed.get(0)), known(both.get(1), exposed.get(1))))
                    .as("seed " + seed)
                    .isGreaterThanOrEqualTo(5);
        }
    }

    private static Partition partition(String by, int[] group, int groups) {
        List<String> values = IntStream.range(0, groups).mapToObj(g -> "g" + g).toList();
        return new Partition(by, values, group);
    }

    /** By row the cell that an outsider knows the sum of: a shown group, or number 9, the hidden ones. */
    private static int[] known(Partition partition, boolean[] exposed) {
        boolean[] hidden = exposed.clone();
        Disclosure.complete(partition.values(), partition.sizes(), hidden, 5);
        return Arrays.stream(partition.group()).map(g -> hidden[g] ? 9 : g).toArray();
    }

    private static int fewest(int[] a, int[] b) {
        int fewest = Integer.MAX_VALUE;
        for (int left = 1; left < 1 << 10; left++) {
            int inLeft = 0;
            boolean[] outside = new boolean[10];
            int[] sizes = new int[10];
            for (int row = 0; row < a.length; row++) {
                boolean in = (left >> a[row] & 1) == 1;
                inLeft += in ? 1 : 0;
                outside[b[row]] |= !in;
                sizes[b[row]]++;
            }
            int inside = 0;
            for (int c = 0; c < 10; c++) {
                inside += outside[c] ? 0 : sizes[c];
            }
            if (inside > 0 && inLeft > inside) {
                fewest = Math.min(fewest, inLeft - inside);
            }
        }
        return fewest;
    }
}
