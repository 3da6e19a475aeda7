package vn.gov.dvctt.container;

/**
 * The broker's doors, behind the server's back: no operation of the management shuts the one through which the portal itself comes. Shut, the broker is as
 * unreachable as if it had died, and every open connection breaks. By name only, so that nothing here is compiled against the server.
 */
final class Broker {
    private static final String REMOTING = "org.apache.activemq.artemis.core.remoting.server.RemotingService";

    private Broker() {}

    static void shut() throws Exception {
        Class.forName(REMOTING).getMethod("stop", boolean.class).invoke(remoting(), false);
    }

    static void open() throws Exception {
        Class.forName(REMOTING).getMethod("start").invoke(remoting());
        Class.forName(REMOTING).getMethod("startAcceptors").invoke(remoting());
    }

    private static Object remoting() throws ReflectiveOperationException {
        return Class.forName("org.apache.activemq.artemis.core.server.ActiveMQServer")
                .getMethod("getRemotingService")
                .invoke(server());
    }

    private static Object server() throws ReflectiveOperationException {
        var services = Class.forName("org.jboss.as.server.CurrentServiceContainer")
                .getMethod("getServiceContainer")
                .invoke(null);
        var name = Class.forName("org.wildfly.extension.messaging.activemq.MessagingServices")
                .getMethod("getActiveMQServiceName", String.class)
                .invoke(null, "default");
        var service = Class.forName("org.jboss.msc.service.ServiceRegistry")
                .getMethod("getRequiredService", name.getClass())
                .invoke(services, name);
        var broker = Class.forName("org.jboss.msc.service.ServiceController")
                .getMethod("getValue")
                .invoke(service);
        return Class.forName("org.wildfly.extension.messaging.activemq.ActiveMQBroker")
                .getMethod("getDelegate")
                .invoke(broker);
    }
}
