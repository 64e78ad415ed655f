package org.cxmaturity.architecture;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.cxmaturity.architecture.Sources.Source;
import org.junit.jupiter.api.Test;

class SourceTest {

    private static final int LONGEST_FILE = 350;

    @Test
    void noClassHoldsTheIdOfABundledQuestionnaire() {
        List<String> ids = Sources.bundledIds();
        assertThat(ids).isNotEmpty();
        assertThat(Sources.main())
                .isNotEmpty()
                .allSatisfy(source ->
                        assertThat(Sources.literals(source.text()).toList()).doesNotContainAnyElementsOf(ids));
    }

    @Test
    void literalsAreReadAsJavaReadsThem() {
        assertThat(Sources.literals("f(\"a-b\", \"say \\\"hi\\\"\"); // \"c\""))
                .containsExactly("a-b", "say \\\"hi\\\"", "c");
    }

    @Test
    void noPackageIsSpreadOverTwoModules() {
        Map<String, Set<String>> modules =
                Sources.main().collect(groupingBy(Source::packageName, TreeMap::new, mapping(Source::module, toSet())));
        assertThat(modules)
                .isNotEmpty()
                .allSatisfy((name, homes) -> assertThat(homes).hasSize(1));
    }

    @Test
    void everyPackageSaysWhatItIsForAndMarksNull() {
        Map<String, List<Source>> packages = Sources.main().collect(groupingBy(Source::packageName));
        assertThat(packages)
                .isNotEmpty()
                .allSatisfy((name, sources) -> assertThat(sources)
                        .filteredOn(source -> source.file().endsWith("package-info.java"))
                        .singleElement()
                        .satisfies(info ->
                                assertThat(info.text()).startsWith("/**").contains("@NullMarked")));
    }

    @Test
    void noFileIsTooLongToRead() {
        assertThat(Sources.main())
                .isNotEmpty()
                .allSatisfy(source -> assertThat(source.text().lines()).hasSizeLessThanOrEqualTo(LONGEST_FILE));
    }
}
