package kesi.core.api.preference;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.osgi.service.component.annotations.ComponentPropertyType;

/** Metadata of a {@link PreferencePart}, as service properties {@code kesi.preference.*}. */
@ComponentPropertyType
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface PreferencePage {

    /** The prefix of the service properties. */
    String PREFIX_ = "kesi.preference.";

    /** The public name, one or more words parted by points, for example {@code look}. */
    String id();

    /** What the list of pages shows, usually a key. */
    String title();

    /** Its place among the others, small first. */
    int order() default 100;
}
