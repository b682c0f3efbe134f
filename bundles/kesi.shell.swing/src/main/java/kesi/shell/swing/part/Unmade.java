package kesi.shell.swing.part;

import java.util.Objects;
import kesi.core.api.problem.BrokenPart;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import kesi.shell.swing.Texts;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceReference;

/** Why a bundle does not make what it brings. */
final class Unmade {

    private Unmade() {}

    static Problem of(Message what, String symbolicName, ServiceReference<?> reference) {
        Bundle bundle = reference.getBundle();
        if (bundle == null) {
            return Problem.failed(Texts.of("part.gone", what, symbolicName));
        }
        String component = Objects.toString(reference.getProperty("component.name"), "");
        return new BrokenPart(what, symbolicName, component).problem(bundle::loadClass);
    }
}
