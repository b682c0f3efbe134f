package kesi.shell.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.osgi.service.component.annotations.ComponentPropertyType;

/** Metadata of a {@link PerspectivePart}, as service properties {@code kesi.perspective.*}. */
@ComponentPropertyType
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Perspective {

    /** The prefix of the service properties. */
    String PREFIX_ = "kesi.perspective.";

    /** The public name, for example {@code news}. */
    String id();

    /** What the switcher shows, usually a key. */
    String title();

    /** An SVG in the bundle, as a path from its root; empty: none. */
    String icon() default "";

    /** Its place among the others, small first. */
    int order() default 100;

    /** The views it opens, by id, those first that stand in front. */
    String[] views();
}
