package org.cxmaturity.architecture.stub.server.intake;

import org.cxmaturity.architecture.stub.server.form.Form;

/** A feature that knows another one. */
public class Intake {
    Form form = new Form();
}
