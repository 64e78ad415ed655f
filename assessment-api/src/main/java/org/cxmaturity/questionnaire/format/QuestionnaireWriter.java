package org.cxmaturity.questionnaire.format;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.cxmaturity.questionnaire.Questionnaire;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.RepresentToNode;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.representer.StandardRepresenter;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Writes a questionnaire as the files it is read from; reading them again gives an equal questionnaire. */
public final class QuestionnaireWriter {
    private QuestionnaireWriter() {}

    /** File name to UTF-8 bytes: {@code questionnaire.yaml}, then {@code texts.<language>.yaml} by language. */
    public static Map<String, byte[]> write(Questionnaire questionnaire) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(QuestionnaireReader.BASE_FILE, yaml(Shape.brief(questionnaire)));
        Translations.trees(questionnaire).forEach((language, texts) -> {
            Map<String, Object> file = new LinkedHashMap<>();
            file.put("language", language);
            file.putAll(texts);
            files.put("texts." + language + ".yaml", yaml(file));
        });
        return files;
    }

    private static byte[] yaml(Map<String, Object> tree) {
        DumpSettings settings = DumpSettings.builder()
                .setDefaultFlowStyle(FlowStyle.BLOCK)
                .setSchema(new CoreSchema())
                .setWidth(120)
                .setIndicatorIndent(2)
                .setIndentWithIndicator(true)
                .setDereferenceAliases(true)
                .build();
        return new Dump(settings, new Representer(settings)).dumpToString(tree).getBytes(StandardCharsets.UTF_8);
    }

    /** Adds decimals without an exponent, and keys of steps as the numbers they are. */
    private static final class Representer extends StandardRepresenter {
        Representer(DumpSettings settings) {
            super(settings);
            RepresentToNode plain =
                    data -> new ScalarNode(Tag.FLOAT, ((BigDecimal) data).toPlainString(), ScalarStyle.PLAIN);
            representers.put(BigDecimal.class, plain);
        }
    }
}
