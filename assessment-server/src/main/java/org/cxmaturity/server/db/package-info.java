/** The database: opened, migrated, read by many, written by one that commits waiting work together. */
@NullMarked
package org.cxmaturity.server.db;

import org.jspecify.annotations.NullMarked;
