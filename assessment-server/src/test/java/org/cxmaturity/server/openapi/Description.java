package org.cxmaturity.server.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.util.StringQuotingChecker;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.jaxrs2.Reader;
import io.swagger.v3.oas.integration.SwaggerConfiguration;
import io.swagger.v3.oas.models.OpenAPI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.cxmaturity.rest.Page;
import org.cxmaturity.rest.ProblemBody;
import org.cxmaturity.rest.StoredResponse;

/** The description of an API of these interfaces: what Swagger reads from them, and what this server's rules add. */
public final class Description {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ObjectMapper YAML = new ObjectMapper(YAMLFactory.builder()
            .stringQuotingChecker(new Quoting())
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .build());

    /** Texts that begin as numbers and dates do stay texts for every reader of YAML. */
    private static final class Quoting extends StringQuotingChecker.Default {
        private static final long serialVersionUID = 1L;

        @Override
        public boolean needToQuoteValue(String value) {
            return value.matches("(?s)[-+.\\d].*") || super.needToQuoteValue(value);
        }
    }

    private final ObjectNode tree;

    private Description(ObjectNode tree) {
        this.tree = tree;
    }

    /** The description of the interfaces, the same whatever order they come in. */
    public static Description of(List<Class<?>> contracts) {
        ObjectNode read = read(contracts);
        Schemas.complete(read);
        for (Class<?> contract : contracts) {
            Calls.of(contract).forEach(call -> Operations.complete(call, call.in(read)));
        }
        return new Description(whole(read));
    }

    private static ObjectNode read(List<Class<?>> contracts) {
        try {
            OpenAPI api = new Reader(
                            new SwaggerConfiguration().openAPI(new OpenAPI()).openAPI31(true))
                    .read(new LinkedHashSet<>(contracts));
            ModelConverters models = ModelConverters.getInstance(true);
            var page = JSON.getTypeFactory().constructParametricType(Page.class, StoredResponse.class);
            Stream.of(page, ProblemBody.class)
                    .map(type -> models.readAllAsResolvedSchema(new AnnotatedType(type)))
                    .forEach(resolved -> resolved.referencedSchemas.forEach(api.getComponents()::addSchemas));
            return (ObjectNode) JSON.readTree(Json31.pretty(api));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ObjectNode whole(ObjectNode read) {
        ObjectNode whole = JSON.createObjectNode().put("openapi", "3.1.0");
        whole.set("info", Words.info(JSON.createObjectNode()));
        whole.putArray("servers").addObject().put("url", "/").put("description", "Where this file comes from.");
        whole.set("tags", read.get("tags"));
        whole.set("paths", sorted((ObjectNode) read.get("paths")));
        ObjectNode components = whole.putObject("components");
        components.set("schemas", sorted((ObjectNode) read.at("/components/schemas")));
        components.set("responses", Errors.all(JSON.createObjectNode()));
        components.set("securitySchemes", Words.security(JSON.createObjectNode()));
        Schemas.dropUnused(whole, "responses");
        Schemas.dropUnused(whole, "schemas");
        return whole;
    }

    private static ObjectNode sorted(ObjectNode given) {
        List<String> names = new ArrayList<>();
        given.fieldNames().forEachRemaining(names::add);
        ObjectNode sorted = JSON.createObjectNode();
        names.stream().sorted().forEach(name -> sorted.set(name, given.get(name)));
        return sorted;
    }

    /** The description as a tree. */
    public ObjectNode tree() {
        return tree;
    }

    /** JSON with lines of its own for people who compare two of them. */
    public String json() {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter()
                .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                .withArrayIndenter(new DefaultIndenter("  ", "\n"));
        return text(JSON.writer(printer)) + "\n";
    }

    /** The same as YAML. */
    public String yaml() {
        return text(YAML.writer());
    }

    private String text(com.fasterxml.jackson.databind.ObjectWriter writer) {
        try {
            return writer.writeValueAsString(tree);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** {@code TOO_MANY} as {@code TooMany}. */
    static String camel(String constant) {
        StringBuilder name = new StringBuilder();
        for (String word : constant.toLowerCase(Locale.ROOT).split("_", -1)) {
            name.append(Character.toUpperCase(word.charAt(0))).append(word, 1, word.length());
        }
        return name.toString();
    }
}
