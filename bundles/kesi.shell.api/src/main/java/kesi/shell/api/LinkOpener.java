package kesi.shell.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.osgi.service.component.annotations.ComponentPropertyType;

/** Metadata of a {@link LinkOpenerPart}, as service properties {@code kesi.link.*}. */
@ComponentPropertyType
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface LinkOpener {

    /** The prefix of the service properties. */
    String PREFIX_ = "kesi.link.";

    /** The record types that it shows. */
    String[] types();
}
