package io.github.stackconsultant.app;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.util.ReflectionUtils;

/** Puts one transaction around each call of the core's services, which know of none. */
final class Transactions {

    private final Replay replay;

    Transactions(Replay replay) {
        this.replay = replay;
    }

    /**
     * {@return the service, each call of which is one transaction, made again if it lost a race} A call out of another
     * service's transaction belongs to that one, and is made again with it.
     */
    <S> S around(Class<S> kind, S service) {
        InvocationHandler handler =
                (proxy, method, arguments) -> TransactionSynchronizationManager.isActualTransactionActive()
                        ? ReflectionUtils.invokeMethod(method, service, arguments)
                        : replay.run(() -> ReflectionUtils.invokeMethod(method, service, arguments));
        return kind.cast(Proxy.newProxyInstance(kind.getClassLoader(), new Class<?>[] {kind}, handler));
    }
}
