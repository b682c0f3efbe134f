package kesi.deploy.provider.department;

import java.io.IOException;
import java.io.StringReader;
import java.util.Hashtable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kesi.core.api.json.Json;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Language.Subscription;
import kesi.deploy.provider.runtime.CurrentDepartment;
import org.osgi.service.cm.Configuration;
import org.osgi.service.cm.ConfigurationAdmin;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.LoggerFactory;

/**
 * What a department's file configures, such as layouts and themes of reports, follows the department while the product
 * runs. At the start the launcher has handed it over already. Values are texts, numbers, truths and lists of texts;
 * what bears another type waits for the next start.
 */
@Component(service = DepartmentConfigurations.class, immediate = true)
public final class DepartmentConfigurations {

    private final CurrentDepartment current;
    private final ConfigurationAdmin admin;
    private final Json json;
    private final Subscription subscription;
    private Map<String, Map<String, Object>> applied;

    @Activate
    public DepartmentConfigurations(
            @Reference CurrentDepartment current, @Reference ConfigurationAdmin admin, @Reference Json json) {
        this.current = current;
        this.admin = admin;
        this.json = json;
        this.applied = wanted();
        this.subscription = current.onChange(this::follow);
    }

    @Deactivate
    void stop() {
        subscription.close();
    }

    private synchronized void follow() {
        Map<String, Map<String, Object>> next = wanted();
        applied.keySet().stream().filter(pid -> !next.containsKey(pid)).forEach(this::remove);
        next.forEach(this::put);
        applied = next;
    }

    private void put(String pid, Map<String, Object> values) {
        try {
            configuration(pid).updateIfDifferent(new Hashtable<>(values));
        } catch (IOException e) { // the department runs without; the next start hands it over again
            LoggerFactory.getLogger(DepartmentConfigurations.class).error("{} is not configured", pid, e);
        }
    }

    private void remove(String pid) {
        try {
            configuration(pid).delete();
        } catch (IOException e) { // as above
            LoggerFactory.getLogger(DepartmentConfigurations.class).error("{} stays configured", pid, e);
        }
    }

    private Configuration configuration(String pid) throws IOException {
        int tilde = pid.indexOf('~');
        return tilde < 0
                ? admin.getConfiguration(pid, "?")
                : admin.getFactoryConfiguration(pid.substring(0, tilde), pid.substring(tilde + 1), "?");
    }

    private Map<String, Map<String, Object>> wanted() {
        Map<String, Map<String, Object>> wanted = new LinkedHashMap<>();
        try {
            Object tree = current.text(current.file())
                    .map(text -> json.read("department", new StringReader(text)))
                    .orElse(Map.of());
            if (tree instanceof Map<?, ?> map && map.get("configurations") instanceof Map<?, ?> all) {
                all.forEach((pid, values) -> wanted.put(String.valueOf(pid), properties(values)));
            }
        } catch (Problem e) { // whoever uses the department is told
            LoggerFactory.getLogger(DepartmentConfigurations.class).warn("The department is not read", e);
        }
        return wanted;
    }

    private static Map<String, Object> properties(Object tree) {
        Map<String, Object> properties = new LinkedHashMap<>();
        if (tree instanceof Map<?, ?> map) {
            map.forEach((name, value) -> {
                if (value instanceof List<?> list) {
                    properties.put(
                            String.valueOf(name),
                            list.stream().map(String::valueOf).toArray(String[]::new));
                } else if (value instanceof String || value instanceof Number || value instanceof Boolean) {
                    properties.put(String.valueOf(name), value);
                }
            });
        }
        return properties;
    }
}
