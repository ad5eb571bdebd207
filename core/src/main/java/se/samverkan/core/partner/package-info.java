/**
 * The partners of collaboration agreements: municipalities, regions, bodies of members, higher education institutions,
 * companies and other public bodies, with their names over time, their successors and their members. A partner is found
 * by any name it has had. Which role a partner has in an agreement isn't said here, and persons have no place here.
 */
@NullMarked
package se.samverkan.core.partner;

import org.jspecify.annotations.NullMarked;
