/**
 * Judgements on collaboration agreements between Swedish municipalities, regions and universities. They are data; words
 * come at the edge.
 */
module se.samverkan.rules {
    requires transitive se.samverkan.core;
    requires static org.jspecify;
    requires static org.immutables.value.annotations;
}
