package kesi.launcher.sample;

import java.util.Dictionary;
import java.util.Hashtable;
import java.util.concurrent.TimeUnit;
import java.util.function.ToIntFunction;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;

/** A bundle that offers the entry for every mode; its first argument says what to do. */
public final class EntryActivator implements BundleActivator {

    @Override
    public void start(BundleContext context) {
        Dictionary<String, Object> properties = new Hashtable<>();
        properties.put("kesi.entry", new String[] {"command", "shell", "window"});
        ToIntFunction<String[]> entry = arguments -> run(context, arguments);
        context.registerService(ToIntFunction.class, entry, properties);
    }

    @Override
    public void stop(BundleContext context) {
        System.setProperty("kesi.sample.stopped", "true");
    }

    private static int run(BundleContext context, String[] arguments) {
        String what = arguments.length == 0 ? "nothing" : arguments[0];
        return switch (what) {
            case "exit" -> Integer.parseInt(arguments[1]);
            case "property" -> print(context, arguments);
            case "sleep" -> sleep();
            case "deaf" -> deaf();
            case "fail" -> throw new IllegalStateException("the entry is broken");
            case "stop-framework" -> stopFramework(context);
            default -> 0;
        };
    }

    private static int print(BundleContext context, String[] names) {
        for (int i = 1; i < names.length; i++) {
            System.out.println(names[i] + "=" + context.getProperty(names[i]));
        }
        return 0;
    }

    private static int sleep() {
        System.out.println("asleep");
        try {
            TimeUnit.MINUTES.sleep(1);
            return 0;
        } catch (InterruptedException e) {
            System.out.println("woken");
            return 9;
        }
    }

    private static int deaf() {
        System.out.println("deaf");
        while (true) {
            try {
                TimeUnit.MINUTES.sleep(1);
            } catch (InterruptedException expected) {
                System.out.println("ignored");
            }
        }
    }

    private static int stopFramework(BundleContext context) {
        try {
            context.getBundle(0).stop();
        } catch (BundleException e) {
            throw new IllegalStateException(e);
        }
        return sleep();
    }
}
