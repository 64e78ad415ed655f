/** The ground the features stand on: the database and its one writer, ids, hashes, private files, what was read lately. */
@NullMarked
package org.cxmaturity.server.db;

import org.jspecify.annotations.NullMarked;
