package org.cxmaturity.server.catalogue;

import static org.cxmaturity.problem.Wording.say;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.problem.Result;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.questionnaire.Version;
import org.cxmaturity.questionnaire.format.QuestionnaireJson;
import org.cxmaturity.questionnaire.format.QuestionnaireReader;
import org.cxmaturity.questionnaire.format.Translations;
import org.cxmaturity.rest.Page;
import org.cxmaturity.rest.QuestionnaireDocument;
import org.cxmaturity.rest.QuestionnaireEntry;
import org.cxmaturity.rest.QuestionnairesApi;
import org.cxmaturity.server.access.Callers;
import org.cxmaturity.server.web.Bodies;
import org.cxmaturity.server.web.HttpFaults;
import org.cxmaturity.server.web.Json;
import org.cxmaturity.server.web.Kind;
import org.cxmaturity.server.web.Paging;
import org.cxmaturity.server.web.Refusal;
import org.cxmaturity.server.web.Spoken;
import org.jspecify.annotations.Nullable;

/** The questionnaires on offer, shown and published. */
public final class Questionnaires implements QuestionnairesApi {
    private static final String LANGUAGE = "[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*";

    private final Catalogue catalogue;
    private final Callers callers;
    private final InstantSource clock;

    @Context
    private @Nullable HttpHeaders headers;

    /** The questionnaires of this catalogue. */
    public Questionnaires(Catalogue catalogue, Callers callers, InstantSource clock) {
        this.catalogue = catalogue;
        this.callers = callers;
        this.clock = clock;
    }

    @Override
    public Page<QuestionnaireEntry> list(@Nullable String lang, @Nullable Integer limit, @Nullable String next) {
        Paging paging = Paging.of(limit, next);
        checkLanguage(lang);
        List<QuestionnaireEntry> read = catalogue.ids().stream()
                .filter(id -> id.compareTo(paging.after()) > 0)
                .limit(paging.toRead())
                .flatMap(id -> catalogue.newest(id).stream())
                .map(q -> entry(q, lang, List.of(), false))
                .toList();
        return paging.page(read, QuestionnaireEntry::id);
    }

    @Override
    public QuestionnaireDocument newest(String id, @Nullable String lang) {
        return document(catalogue.newest(id), lang);
    }

    @Override
    public QuestionnaireDocument version(String id, String version, @Nullable String lang) {
        return document(Version.parse(version).flatMap(v -> catalogue.version(id, v)), lang);
    }

    @Override
    public QuestionnaireEntry publish(String contentType, InputStream upload) {
        if (!callers.now().reachesAll()) {
            throw Refusal.of(
                    Kind.FORBIDDEN, say("The key is restricted to clients; questionnaires are for all of them."));
        }
        Map<String, byte[]> files = Upload.files(bytes(upload));
        Result<Questionnaire> lint = QuestionnaireReader.read(files);
        if (!lint.ok()) {
            throw Refusal.invalid(lint.problems());
        }
        Questionnaire q = lint.value();
        boolean published = catalogue.publish(q, files, clock.instant());
        return entry(q, null, lint.problems(), !published);
    }

    private QuestionnaireEntry entry(Questionnaire q, @Nullable String lang, List<Problem> warnings, boolean replayed) {
        Map<String, Double> languages = new LinkedHashMap<>();
        q.languages().forEach(language -> languages.put(language, Translations.share(q, language)));
        return new QuestionnaireEntry(
                q.id(),
                q.version().toString(),
                catalogue.versions(q.id()).stream().map(Object::toString).toList(),
                q.kind().name().toLowerCase(Locale.ROOT),
                q.title().in(lang == null ? q.language() : lang),
                q.items().size(),
                q.minutes(),
                languages,
                q.sha256(),
                warnings.isEmpty() ? null : Bodies.faults(warnings, Spoken.in(headers)),
                replayed);
    }

    private static QuestionnaireDocument document(Optional<Questionnaire> found, @Nullable String lang) {
        checkLanguage(lang);
        Questionnaire q = found.orElseThrow(Refusal::notFound);
        String json = lang == null ? QuestionnaireJson.canonical(q) : QuestionnaireJson.pretty(q, lang);
        try {
            return new QuestionnaireDocument(
                    Json.json().readTree(json), q.id(), q.version().toString(), q.sha256());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what we write is JSON", e);
        }
    }

    private static void checkLanguage(@Nullable String lang) {
        if (lang != null && !lang.matches(LANGUAGE)) {
            throw Refusal.of(
                    Kind.MALFORMED,
                    HttpFaults.badParameter("lang", say("this is no language"), say("Give one such as da.")));
        }
    }

    private static byte[] bytes(InputStream upload) {
        try {
            return upload.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
