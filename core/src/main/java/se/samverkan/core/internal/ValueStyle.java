package se.samverkan.core.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The one style of generated values: JavaBean getters, JDK collections, and a generated class that only its package sees,
 * so that hosts meet the abstract type and its nested builder alone. Class files don't carry it: a host's Javadoc would
 * look in vain for the annotations that it is made of.
 */
@Retention(RetentionPolicy.SOURCE)
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Value.Style(
        get = {"is*", "get*"},
        jdkOnly = true,
        overshadowImplementation = true,
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        allowedClasspathAnnotations = {Override.class})
public @interface ValueStyle {}
