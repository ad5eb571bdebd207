/**
 * A host with no validator at all: it asks the rule book by itself, and fails where an answer is wrong. Nothing of the library's
 * lives here.
 */
package se.samverkan.consumers.bare;
