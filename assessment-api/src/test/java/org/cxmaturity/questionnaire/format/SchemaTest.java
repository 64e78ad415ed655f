package org.cxmaturity.questionnaire.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

class SchemaTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchema SCHEMA =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(QuestionnaireSchema.json());

    @Test
    void aFileWithEveryKeyIsValid() {
        assertThat(faults(Samples.ALL_KEYS)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"revered: true", "Scale: five", "advise: {1: X}"})
    void aMisspeltKeyFails(String key) {
        assertThat(faults(Samples.ALL_KEYS.replace("        help: In words.", "        " + key)))
                .isNotEmpty();
    }

    @Test
    void aMissingKeyFails() {
        assertThat(faults(Samples.ALL_KEYS.replace("minutes: 7\n", ""))).isNotEmpty();
    }

    @Test
    void theSchemaKnowsTheKeysThatTheReaderKnows() throws IOException {
        JsonNode schema = JSON.readTree(QuestionnaireSchema.json());
        Map<String, List<String>> inSchema = new LinkedHashMap<>();
        inSchema.put("questionnaire", keys(schema));
        schema.get("$defs").fields().forEachRemaining(d -> inSchema.put(d.getKey(), keys(d.getValue())));
        Map<String, List<String>> inReader = new LinkedHashMap<>();
        inReader.put("questionnaire", Keys.QUESTIONNAIRE);
        inReader.put("scoring", Keys.SCORING);
        inReader.put("level", Keys.LEVEL);
        inReader.put("importance", Keys.IMPORTANCE);
        inReader.put("scale", Keys.SCALE);
        inReader.put("factor", Keys.FACTOR);
        inReader.put("item", Keys.ITEM);
        inReader.put("when", Keys.WHEN);
        inReader.put("gate", Keys.GATE);
        inReader.put("outcome", Keys.OUTCOME);
        inReader.put("background", Keys.BACKGROUND);
        inReader.put("comment", Keys.COMMENT);
        assertThat(inSchema).isEqualTo(inReader);
    }

    @Test
    void whatTheSchemaRequiresTheReaderRequires() throws IOException {
        Set<String> required = new TreeSet<>();
        for (JsonNode list : JSON.readTree(QuestionnaireSchema.json()).findValues("required")) {
            if (list.isArray()) {
                list.forEach(key -> required.add(key.asText()));
            }
        }
        for (String key : required) {
            String without = Samples.ALL_KEYS.replaceFirst("(?m)([{ ,]|^)" + key + ": ?", "$1" + key + "x: ");
            assertThat(Samples.read(without).problems())
                    .as(key)
                    .anyMatch(p -> p.code().equals("Q02"));
        }
        assertThat(required).hasSizeGreaterThan(15);
    }

    @Test
    void everyPropertyIsDescribed() throws IOException {
        List<String> bare = new ArrayList<>();
        for (JsonNode properties : JSON.readTree(QuestionnaireSchema.json()).findValues("properties")) {
            properties.fields().forEachRemaining(p -> {
                if (!p.getValue().has("description") && !p.getValue().has("$ref")) {
                    bare.add(p.getKey());
                }
            });
        }
        assertThat(bare).isEmpty();
    }

    @Test
    void theSchemaInTheDocumentsIsTheOneInTheJar() throws IOException {
        assertThat(Files.readString(Path.of("../docs/questionnaire.schema.json")))
                .isEqualTo(QuestionnaireSchema.json());
    }

    private static List<String> keys(JsonNode object) {
        List<String> keys = new ArrayList<>();
        object.get("properties").fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    static Set<ValidationMessage> faults(String yaml) {
        LoadSettings core = LoadSettings.builder().setSchema(new CoreSchema()).build();
        Object tree = new Load(core).loadFromString(yaml);
        return SCHEMA.validate(JSON.valueToTree(tree).toString(), InputFormat.JSON);
    }
}
