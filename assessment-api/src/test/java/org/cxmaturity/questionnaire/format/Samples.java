package org.cxmaturity.questionnaire.format;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.cxmaturity.problem.Result;
import org.cxmaturity.questionnaire.Questionnaire;

/** Questionnaires for tests, as authors write them. */
final class Samples {
    /** Uses every key of the format. */
    static final String ALL_KEYS = """
            id: all-keys
            version: 1.2.3
            language: en
            title: All keys
            purpose: >-
              One sentence.
              And a second one: with a colon, "quotes" and a # sign.
            kind: core
            minutes: 7
            scoring: {coverage: 0.6, overallCap: 1, aggregation: ROLE_BALANCED}
            levels:
              - {level: 1, from: 0, name: Low, summary: It depends.}
              - {level: 2, from: 33.3, name: Middle, summary: Some do.}
              - {level: 3, from: 66.7, name: High, summary: All do.}
            importance: {pick: 2, text: Which two matter most?}
            scales:
              five: {from: 1, to: 5, labels: {1: Never, 3: "No", 5: Always}}
              half: {from: -1, to: 1, step: 0.5, labels: {0: Neither}}
              ten: {from: 0, to: 10}
              euros: {from: 0, to: 250, step: any, unit: EUR, labels: {0: Nothing}}
            factors:
              - id: promise
                name: Promise
                phrase: a clear promise
                badge: P
                summary: Everyone knows it.
                weight: 2
                items:
                  - id: said
                    text: We have said it.
                    help: In words.
                    scale: five
                    roleTexts: {frontline: I was told.}
                    weight: 0.3333333333333333
                    required: true
                    anchors: {1: Not at all, 5: All of it}
                    advice: {1: Say it}
                    boardQuestion: Who said it?
                    gate: {level: 2, critical: true}
                  - {id: seen, text: It is rare., scale: half, reversed: true, roles: [leadership, frontline], when: {item: said, atLeast: 2}}
                  - {id: kept, text: It is kept., scale: five, when: {item: said, equals: 5}, gate: {level: 3}}
              - id: price
                name: Price
                badge: Pr
                summary: It is worth it.
                items:
                  - {id: paid, text: What did you pay?, scale: euros, weight: 0, when: {item: kept, atMost: 4}}
                  - {id: fair, text: It was fair., scale: ten, when: {item: paid, answered: true}}
            outcomes:
              - {id: nps, measure: nps, text: Would you recommend us?, scale: ten}
              - {id: ease, measure: effort, text: It was easy., scale: five}
            background:
              - {id: role, text: Your role, options: {leadership: Management, frontline: Front line, "1": Other}}
              - {id: site, text: Your site, options: any}
            comments:
              - {id: change, text: What should change?}
            sources: [Our own, "A second one: 1999"]
            """;

    static final String DANISH = """
            language: da
            title: Alle nøgler
            levels: {1: {name: Lav, summary: Det kommer an på det.}}
            importance: {text: Hvilke to betyder mest?}
            scales: {five: {1: Aldrig}}
            factors: {promise: {name: Løfte, badge: L}}
            items: {said: {text: Vi har sagt det., roleTexts: {frontline: Jeg fik det at vide.}, anchors: {5: Det hele}}}
            background: {role: {text: Din rolle, options: {leadership: Ledelse}}}
            """;

    private Samples() {}

    static Map<String, byte[]> allKeys() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("q/questionnaire.yaml", ALL_KEYS.getBytes(StandardCharsets.UTF_8));
        files.put("q/texts.da.yaml", DANISH.getBytes(StandardCharsets.UTF_8));
        return files;
    }

    /** A single file of this text. */
    static Result<Questionnaire> read(String yaml) {
        return QuestionnaireReader.read(Map.of("q.yaml", yaml.getBytes(StandardCharsets.UTF_8)));
    }
}
