package org.cxmaturity.architecture.stub.server.form;

/** A feature on its own. */
public class Form {}
