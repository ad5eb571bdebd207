/**
 * A host on the class path, which several consumer builds share: it judges what it holds, with a rule of its own and through its
 * validator, and fails where an answer is wrong. Nothing of the library's lives here, and nothing that a host would copy.
 */
package se.samverkan.consumers.host;
