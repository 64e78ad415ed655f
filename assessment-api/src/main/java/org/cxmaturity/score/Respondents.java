package org.cxmaturity.score;

import java.util.OptionalDouble;

/**
 * Who is behind the figures.
 *
 * @param rows           accepted rows
 * @param scored         rows with at least one factor score
 * @param rejected       rows left out as faulty
 * @param straightLining rows flagged (method section 19)
 * @param speeding       rows flagged
 * @param effective      effective number of the scored rows when they are weighted (method section 4 c)
 */
public record Respondents(
        int rows, int scored, int rejected, int straightLining, int speeding, OptionalDouble effective) {}
