package org.cxmaturity.server.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The scopes of which a caller needs one, {@code admin} always being enough. Stands on a resource class or, stronger, on its
 * method. Below {@code /api/v1} a method without it needs {@code admin}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Needs {
    /** One of these is enough; none given means that any valid key is. */
    Scope[] value();
}
