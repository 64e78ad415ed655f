package org.cxmaturity.server.intake;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Tests that need a server with an assessment that takes responses. */
abstract class OnOpenAssessment {
    @TempDir
    Path folder;

    OpenAssessment assessment;

    @BeforeEach
    void start() {
        assessment = new OpenAssessment(folder);
    }

    @AfterEach
    void stop() {
        assessment.close();
    }
}
