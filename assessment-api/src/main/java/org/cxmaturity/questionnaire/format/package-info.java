/** The questionnaire format: YAML files in and out, lint, canonical JSON, and the library of bundled questionnaires. */
@NullMarked
package org.cxmaturity.questionnaire.format;

import org.jspecify.annotations.NullMarked;
