<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name></name>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switched off: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttemptWords</name>
    <message>
        <source>Timed out, no response in 10 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No route to the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection closed early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed without an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate for another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate not trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private address not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer is not HTTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be sent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists and details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeliveryFilter</name>
    <message>
        <source>A value cannot contain a comma. Use a part without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value cannot begin with a minus. To exclude it, put the minus before the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This filter cannot be excluded. Turn the comparison round instead, such as latency:&lt;1s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One value or a range is possible here, such as tries:2..5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes are not compared. Use a class such as 5xx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a code. Use a status such as 503, a class such as 4xx, or a word such as timeout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all call events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed, retrying, delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host and path, or a part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id of a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name or id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>503, 4xx, timeout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over 1 s, under 200 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than 3, 2 to 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a filter for %1. Write both values in one: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a filter for %1, and only one can apply. Remove the other one first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeliveryStatus</name>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation>Reintentando</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitido</translation>
    </message>
</context>
<context>
    <name>ErrorClass</name>
    <message>
        <source>%1 answered with an error.</source>
        <translation>%1 respondió con un error.</translation>
    </message>
    <message>
        <source>Look at the response below, correct the receiver, then replay.</source>
        <translation>Revise la respuesta de abajo, corrija el receptor y reenvíe.</translation>
    </message>
    <message>
        <source>%1 answered with a redirect, which webhooks never follow.</source>
        <translation>%1 respondió con una redirección, y los webhooks nunca las siguen.</translation>
    </message>
    <message>
        <source>Set the endpoint to the final address, then replay.</source>
        <translation>Ponga en el endpoint la dirección final y reenvíe.</translation>
    </message>
    <message>
        <source>Timed out. %1 did not answer within 10 s.</source>
        <translation>Tiempo agotado. %1 no respondió en 10 s.</translation>
    </message>
    <message>
        <source>Check that the server is up and answers before doing long work, then replay.</source>
        <translation>Compruebe que el servidor funciona y que responde antes de hacer trabajos largos, y reenvíe.</translation>
    </message>
    <message>
        <source>%1 refused the connection. No program listens on that port.</source>
        <translation>%1 rechazó la conexión. Ningún programa escucha en ese puerto.</translation>
    </message>
    <message>
        <source>Start the server or correct the port, then replay.</source>
        <translation>Inicie el servidor o corrija el puerto, y reenvíe.</translation>
    </message>
    <message>
        <source>There is no network route to %1.</source>
        <translation>No hay ruta de red hacia %1.</translation>
    </message>
    <message>
        <source>Check this machine&apos;s connection, VPN or firewall, then replay.</source>
        <translation>Compruebe la conexión, la VPN o el cortafuegos de este equipo, y reenvíe.</translation>
    </message>
    <message>
        <source>%1 closed the connection before its answer was complete.</source>
        <translation>%1 cerró la conexión antes de completar su respuesta.</translation>
    </message>
    <message>
        <source>Check the server&apos;s log for a crash or a proxy limit, then replay.</source>
        <translation>Busque en el registro del servidor una caída o un límite del proxy, y reenvíe.</translation>
    </message>
    <message>
        <source>%1 accepted the request and closed without answering.</source>
        <translation>%1 aceptó la petición y cerró sin responder.</translation>
    </message>
    <message>
        <source>Check that the receiver answers with a status, then replay.</source>
        <translation>Compruebe que el receptor responde con un estado, y reenvíe.</translation>
    </message>
    <message>
        <source>The name %1 could not be resolved.</source>
        <translation>No se pudo resolver el nombre %1.</translation>
    </message>
    <message>
        <source>Check the spelling of the host and its DNS record, then replay.</source>
        <translation>Compruebe cómo está escrito el host y su registro DNS, y reenvíe.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired or is not valid yet.</source>
        <translation>El certificado de %1 ha caducado o aún no es válido.</translation>
    </message>
    <message>
        <source>Renew the certificate on the server, then replay.</source>
        <translation>Renueve el certificado en el servidor y reenvíe.</translation>
    </message>
    <message>
        <source>The certificate that %1 shows is for another name.</source>
        <translation>El certificado que presenta %1 es de otro nombre.</translation>
    </message>
    <message>
        <source>Use the name in the certificate, or issue one for this name, then replay.</source>
        <translation>Use el nombre del certificado o emita uno para este nombre, y reenvíe.</translation>
    </message>
    <message>
        <source>The certificate of %1 is self-signed or from an unknown issuer.</source>
        <translation>El certificado de %1 es autofirmado o de un emisor desconocido.</translation>
    </message>
    <message>
        <source>Use a certificate from a public authority and send the whole chain, then replay.</source>
        <translation>Use un certificado de una autoridad pública y envíe la cadena completa, y reenvíe.</translation>
    </message>
    <message>
        <source>No secure connection could be agreed with %1.</source>
        <translation>No se pudo acordar una conexión segura con %1.</translation>
    </message>
    <message>
        <source>The server must speak TLS 1.2 or newer on that port. Correct it, then replay.</source>
        <translation>El servidor debe usar TLS 1.2 o posterior en ese puerto. Corríjalo y reenvíe.</translation>
    </message>
    <message>
        <source>%1 resolves to a private address, which this endpoint may not use.</source>
        <translation>%1 lleva a una dirección privada, que este endpoint no puede usar.</translation>
    </message>
    <message>
        <source>If that is your own machine or network, allow private addresses for this endpoint.</source>
        <translation>Si es su propio equipo o su red, permita direcciones privadas para este endpoint.</translation>
    </message>
    <message>
        <source>%1 answered with something that is not HTTP.</source>
        <translation>%1 respondió con algo que no es HTTP.</translation>
    </message>
    <message>
        <source>Check that the port belongs to a web server, then replay.</source>
        <translation>Compruebe que el puerto es de un servidor web, y reenvíe.</translation>
    </message>
    <message>
        <source>The request to %1 could not be made from this endpoint&apos;s settings.</source>
        <translation>Con los ajustes de este endpoint no se pudo formar la petición a %1.</translation>
    </message>
    <message>
        <source>Open the endpoint, correct the named setting, then replay.</source>
        <translation>Abra el endpoint, corrija el ajuste indicado y reenvíe.</translation>
    </message>
    <message>
        <source>%1 refused the request (%2). It wants credentials or does not accept the signature. Check the receiver&apos;s key or secret, then replay.</source>
        <translation>%1 rechazó la petición (%2). Pide credenciales o no acepta la firma. Compruebe la clave o el secreto del receptor, y reenvíe.</translation>
    </message>
    <message>
        <source>%1 has nothing at this path (404). Correct the endpoint&apos;s address, then replay.</source>
        <translation>%1 no tiene nada en esta ruta (404). Corrija la dirección del endpoint y reenvíe.</translation>
    </message>
    <message>
        <source>%1 says this address is gone for good (410), so the endpoint was disabled. Enter the new address and enable it.</source>
        <translation>%1 dice que esta dirección ya no existe (410), así que el endpoint se desactivó. Escriba la nueva dirección y actívelo.</translation>
    </message>
    <message>
        <source>%1 finds the event too large (413). Raise the receiver&apos;s body limit, then replay.</source>
        <translation>A %1 el evento le resulta demasiado grande (413). Suba el límite de tamaño del receptor y reenvíe.</translation>
    </message>
    <message>
        <source>%1 asks for fewer requests (429). CalltTone waits as long as it asks and tries again.</source>
        <translation>%1 pide menos peticiones (429). CalltTone espera lo que pide y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>%1 answered %2, which usually means the program behind it is down or failing. Check that server, then replay.</source>
        <translation>%1 respondió %2, lo que suele indicar que el programa de detrás está caído o falla. Compruebe ese servidor y reenvíe.</translation>
    </message>
    <message>
        <source>%1 answered %2 instead of a 2xx status. Look at the response, correct the receiver, then replay.</source>
        <translation>%1 respondió %2 en lugar de un estado 2xx. Revise la respuesta, corrija el receptor y reenvíe.</translation>
    </message>
</context>
<context>
    <name>EventType</name>
    <message>
        <source>A call begins, inbound or outbound</source>
        <translation>Empieza una llamada, entrante o saliente</translation>
    </message>
    <message>
        <source>A call completes, with duration, status and summary</source>
        <translation>Termina una llamada, con duración, estado y resumen</translation>
    </message>
    <message>
        <source>A call failed to connect</source>
        <translation>No se pudo establecer una llamada</translation>
    </message>
    <message>
        <source>The full transcript is available</source>
        <translation>La transcripción completa está disponible</translation>
    </message>
    <message>
        <source>AI analysis finished: sentiment, lead score, key points</source>
        <translation>El análisis de IA terminó: sentimiento, puntuación del lead, puntos clave</translation>
    </message>
    <message>
        <source>A caller left their contact details</source>
        <translation>Quien llamaba dejó sus datos de contacto</translation>
    </message>
    <message>
        <source>An agent booked an appointment</source>
        <translation>Un agente reservó una cita</translation>
    </message>
    <message>
        <source>An integration stopped working</source>
        <translation>Una integración dejó de funcionar</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMM d</source>
        <extracomment>Qt date format of a day in this year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMM d, yyyy</source>
        <extracomment>Qt date format of a day in another year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageId</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Free Trial</source>
        <translation>Prueba gratuita</translation>
    </message>
    <message>
        <source>Starter</source>
        <translation>Starter</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>Professional</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Business</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>Enterprise</translation>
    </message>
</context>
<context>
    <name>RestClient</name>
    <message>
        <source>%1 sent the request elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It points to %1, and the key is never sent along. If that is the service, use its address in the connection settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been done all the same: look before you repeat it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CalltTone service is not running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing listens at %1. Start the service, or correct the address in the connection settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name does not resolve. Check its spelling and this machine&apos;s connection, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be busy, or the connection is down. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 broke off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service closed it before its answer was complete. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secure connection to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its certificate is not accepted: %1. Correct the certificate on the server, or this machine&apos;s clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system says: %1. Check the connection or the proxy, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was closed or changed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 makes no sense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not what a CalltTone service says. Check that the address leads to one of the same version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Scope</name>
    <message>
        <source>See calls, deliveries, endpoints and figures</source>
        <translation>Ver llamadas, entregas, endpoints y cifras</translation>
    </message>
    <message>
        <source>Change endpoints and replay deliveries</source>
        <translation>Cambiar endpoints y reenviar entregas</translation>
    </message>
    <message>
        <source>Post call events and call tools</source>
        <translation>Publicar eventos de llamada y usar herramientas</translation>
    </message>
    <message>
        <source>Everything, including keys and secrets</source>
        <translation>Todo, incluidas claves y secretos</translation>
    </message>
</context>
<context>
    <name>ServiceAddress</name>
    <message>
        <source>This is not the address of a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be opened. Enter a whole address such as https://calls.example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>http:// to another machine would show the API key to everyone on the way. Use https://, or an SSH tunnel to this machine.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Uptime</name>
    <message>
        <source>less than a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::items::ApiKeyListModel</name>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read</source>
        <comment>what a key may do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write</source>
        <comment>what a key may do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>post events</source>
        <comment>what a key may do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last used</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::items::AttemptListModel</name>
    <message>
        <source>Sending now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next attempt in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 earlier attempt from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n earlier attempts from %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, gave up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, replayed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::items::CallListModel</name>
    <message>
        <source>Could not be loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sentiment %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lead score %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead score</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::items::DeliveryLogModel</name>
    <message>
        <source>Could not be loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next attempt in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 try</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n tries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 millisecond</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n milliseconds</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::items::EndpointListModel</name>
    <message>
        <source>Failing since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 event</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n evento</numerusform>
            <numerusform>%n eventos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::items::LiveCalls</name>
    <message>
        <source>Appointment booked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::items::TimelineModel</name>
    <message>
        <source>+%1</source>
        <comment>time after the call ended</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n turns</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n endpoints</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>sent to nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished">Fallido</translation>
    </message>
</context>
<context>
    <name>callttone::ui</name>
    <message>
        <source>Write a value after “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A closing quote is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the start or the end of the range, such as 09:00..10:42.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a value after the colon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an empty value between the commas.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::ui::AddEndpointDialog</name>
    <message>
        <source>Add Endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signing secret is created with the endpoint and shown once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create Webhook Endpoint</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::ui::Button</name>
    <message>
        <source>Working…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::ui::CodeBlock</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::ui::ConfirmDialog</name>
    <message>
        <source>Type %1 to confirm</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::ui::ConnectDialog</name>
    <message>
        <source>Connect to a CalltTone service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one on that machine with &quot;callttoned key create&quot;. It is kept in memory only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the key.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::ui::ConnectionMonitor</name>
    <message>
        <source>Built-in engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnecting, attempt %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running, up %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected, up %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::ui::ConnectionRow</name>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::ui::CreateKeyDialog</name>
    <message>
        <source>Create API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will use the key, such as &quot;Reporting dashboard&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a key only what its program needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::ui::CrumbButton</name>
    <message>
        <source>Back to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::ui::Dialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::ui::EditEndpointDialog</name>
    <message>
        <source>Edit endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::ui::EndpointForm</name>
    <message>
        <source>Allow private network addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoint URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must answer 2xx within 10 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off: addresses like 127.0.0.1 or 192.168.x.x are refused, so that nobody can reach machines behind this one. Turn it on for a receiver on your own computer or network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::ui::EndpointListPane</name>
    <message>
        <source>Add Endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Endpoint (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit is %1 endpoints per organization.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You can add %n more endpoint(s). The limit is %1 per organization.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The limit of %1 endpoints per organization is reached. Delete one to add another.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::ui::FilterSchema</name>
    <message>
        <source>There is no filter “%1” here. Use %2, or quote the text to search for it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::ui::FollowGate</name>
    <message numerus="yes">
        <source>%1 new</source>
        <comment>rows</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::ui::Histogram</name>
    <message>
        <source>Arrow keys move, Space selects a range, Shift and Ctrl with arrows resize it, Delete clears it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n failed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::ui::KeyValueList</name>
    <message>
        <source>Copy %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::ui::ListFooter</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::ui::ListStates</name>
    <message>
        <source>The service takes longer than usual to answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::ui::LiveToggle</name>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live panel (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Live panel, %n call(s) in progress</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Live panel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::ui::MainWindow</name>
    <message>
        <source>%1 - CalltTone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::ui::NavModel</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::ui::ProblemPage</name>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::ui::RecoverDialog</name>
    <message>
        <source>Recover deliveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends again what this endpoint never accepted and what is not waiting for a retry. Each keeps its webhook-id, so a receiver can tell repeats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since it began to fail, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to recover in this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries are sent again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recover %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::ui::RotateDialog</name>
    <message>
        <source>Rotate signing secret?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new secret is created and shown once. X-Webhook-Signature uses it from the next delivery on. Until the old one, whsec_••••%1, ends, webhook-signature carries both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the old secret for 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a planned change. A receiver that checks webhook-signature notices nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the old secret for 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For receivers that are updated by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the old secret now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this if the secret leaked. Deliveries fail verification until your server has the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate secret</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::ui::SecretDialog</name>
    <message>
        <source>Copy the signing secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have stored the secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the only time it is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you lose it, rotate the secret to get a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save to file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check it in your code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample that checks a signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the signing secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret was not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another folder, or copy the secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without copying?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret cannot be shown again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::ui::SecretField</name>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::ui::SideBar</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::ui::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::ui::Spinner</name>
    <message>
        <source>Working…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::ui::StartPage</name>
    <message>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::ui::SuggestionPopup</name>
    <message>
        <source>Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::ui::TabBar</name>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::ui::Toast</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::ui::TokenChip</name>
    <message>
        <source>Filter %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter %1 is not used: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter edits, Delete removes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::ui::TokenFilter</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a filter or search text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search text for “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backspace removes the last filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callttone::ui::filter_check</name>
    <message>
        <source>“%1” has no order, so it cannot be compared. Use %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not one of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a duration. Write it like &gt;1s, &lt;200ms or 1s..5s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a whole number. Write it like 3, &gt;=3 or 2..5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one time range fits. Write it like 09:00..10:42.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a time. Write it like 09:00..10:42.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no order, so it cannot be compared. Write the value alone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
