package org.cxmaturity.server.result;

import static org.cxmaturity.problem.Wording.join;
import static org.cxmaturity.problem.Wording.say;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.cxmaturity.benchmark.Pack;
import org.cxmaturity.benchmark.Packs;
import org.cxmaturity.benchmark.format.StandingJson;
import org.cxmaturity.problem.Guess;
import org.cxmaturity.rest.ReportQuery;
import org.cxmaturity.rest.ResultsApi;
import org.cxmaturity.score.AssessmentScore;
import org.cxmaturity.score.format.JsonFile;
import org.cxmaturity.score.format.ScoresJson;
import org.cxmaturity.server.access.Callers;
import org.cxmaturity.server.db.Database;
import org.cxmaturity.server.web.Accepted;
import org.cxmaturity.server.web.HttpFaults;
import org.cxmaturity.server.web.Kind;
import org.cxmaturity.server.web.Refusal;
import org.jspecify.annotations.Nullable;

/** Scores, standing and report of an assessment, as the command line gives them for the same answers. */
public final class Results implements ResultsApi {
    private static final String AS_OF = "asOf";

    private final Subjects subjects;
    private final Batches batches;
    private final Comparison comparison;
    private final ReportDesk desk;

    /**
     * The results in this database.
     *
     * @param program the program's version, which reports name
     */
    public Results(
            Subjects subjects,
            Database database,
            java.time.InstantSource clock,
            Callers callers,
            PeerPacks packs,
            String program) {
        this.subjects = subjects;
        this.batches = new Batches(database, clock);
        this.comparison = new Comparison(packs, callers);
        this.desk = new ReportDesk(comparison, new WaveBefore(subjects, batches, comparison), program);
    }

    @Override
    public String scores(String assessment, @Nullable String by) {
        Subject subject = subjects.subject(assessment);
        List<String> questions = questions(subject, by);
        Released released = batches.of(subject);
        ObjectNode node = (ObjectNode) ScoresJson.node(released.score(questions));
        released.asOf().ifPresent(day -> node.put(AS_OF, day.toString()));
        Map<String, java.time.LocalDate> older = released.asOf(questions);
        if (!older.isEmpty()) {
            ObjectNode days = node.putObject("groupsAsOf");
            older.forEach((question, day) -> days.put(question, day.toString()));
        }
        return JsonFile.write(node);
    }

    @Override
    public String standing(
            String assessment,
            @Nullable String pack,
            @Nullable String industry,
            @Nullable String country,
            @Nullable String size) {
        Subject subject = subjects.subject(assessment);
        Comparison.Peers peers = Comparison.Peers.of(pack, industry, country, size);
        Pack found = comparison.pack(peers);
        if (found == null) {
            throw Refusal.of(
                    Kind.MALFORMED,
                    HttpFaults.badParameter("pack", say("it is missing"), say("Name one of /api/v1/packs.")));
        }
        Released released = batches.of(subject);
        AssessmentScore score = Packs.part(found, released.score(List.of()));
        ObjectNode node = (ObjectNode) StandingJson.node(comparison.standing(found, score, peers.where()));
        released.asOf().ifPresent(day -> node.put(AS_OF, day.toString()));
        return JsonFile.write(node);
    }

    @Override
    public Response report(String assessment, @Nullable String accept, ReportQuery query) {
        String type = Accepted.best(accept, ReportForm.types());
        return report(assessment, ReportForm.of(type), ReportWish.of(query));
    }

    @Override
    public Response pdf(String assessment, ReportQuery query) {
        return report(assessment, ReportForm.PDF, ReportWish.of(query));
    }

    @Override
    public Response html(String assessment, ReportQuery query) {
        return report(assessment, ReportForm.HTML, ReportWish.of(query));
    }

    @Override
    public Response xlsx(String assessment, ReportQuery query) {
        return report(assessment, ReportForm.XLSX, ReportWish.of(query));
    }

    @Override
    public Response pptx(String assessment, ReportQuery query) {
        return report(assessment, ReportForm.PPTX, ReportWish.of(query));
    }

    @Override
    public Response json(String assessment, ReportQuery query) {
        return report(assessment, ReportForm.JSON, ReportWish.of(query));
    }

    private Response report(String assessment, ReportForm form, ReportWish wish) {
        Subject subject = subjects.subject(assessment);
        byte[] bytes = form.bytes(desk.shown(subject, batches.of(subject), wish));
        Response.ResponseBuilder answer = Response.ok(bytes, form.type());
        form.headers().forEach(answer::header);
        return answer.build();
    }

    /** The background questions that a call groups by; refuses unknown ones with 400. */
    private static List<String> questions(Subject subject, @Nullable String by) {
        if (by == null || by.isBlank()) {
            return List.of();
        }
        List<String> known = subject.questions();
        List<String> asked =
                Arrays.stream(by.split(",", -1)).map(String::strip).distinct().toList();
        for (String question : asked) {
            if (!known.contains(question)) {
                throw Refusal.of(
                        Kind.MALFORMED,
                        HttpFaults.badParameter(
                                "by",
                                say("{0} is no background question", question),
                                join(Guess.meant(question, known), say("Known are {0}.", String.join(", ", known)))));
            }
        }
        return asked;
    }
}
