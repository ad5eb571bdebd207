package se.samverkan.core;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The mark of a public type, saying what a host may do with it. Every public type of the library carries it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@PublicApi(PublicApi.Usage.CALL)
public @interface PublicApi {

    /**
     * What a host may do with the marked type.
     *
     * @return the permitted use
     */
    Usage value();

    /** The permitted uses of a public type. */
    enum Usage {
        /** A host calls it, and never implements or extends it: it may get new methods in a minor release. */
        CALL,
        /** A host may implement it: it gets new abstract methods in a major release only. */
        IMPLEMENT
    }
}
