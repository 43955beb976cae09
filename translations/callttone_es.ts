<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>ApiReach</name>
    <message>
        <source>Post and list call events</source>
        <translation>Publicar y listar eventos de llamada</translation>
    </message>
    <message>
        <source>Follow events as they happen</source>
        <translation>Seguir los eventos según ocurren</translation>
    </message>
    <message>
        <source>Query call history</source>
        <translation>Consultar el historial de llamadas</translation>
    </message>
    <message>
        <source>Manage webhook endpoints</source>
        <translation>Gestionar los endpoints de webhook</translation>
    </message>
    <message>
        <source>Look at deliveries and replay them</source>
        <translation>Ver entregas y reenviarlas</translation>
    </message>
    <message>
        <source>Figures for charts</source>
        <translation>Cifras para gráficos</translation>
    </message>
    <message>
        <source>Call tools as an agent does</source>
        <translation>Usar herramientas como lo hace un agente</translation>
    </message>
    <message>
        <source>Query what tools were called and did</source>
        <translation>Consultar qué herramientas se usaron y qué hicieron</translation>
    </message>
    <message>
        <source>Query, book, move and cancel appointments</source>
        <translation>Consultar, reservar, mover y cancelar citas</translation>
    </message>
</context>
<context>
    <name>Appointments</name>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Calendar behind</source>
        <translation>Calendario atrasado</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmada</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>ddd, MMM d</source>
        <extracomment>Qt date format of a day with its weekday, in this year</extracomment>
        <translation>ddd, d MMM</translation>
    </message>
    <message>
        <source>ddd, MMM d, yyyy</source>
        <extracomment>Qt date format of a day with its weekday, in another year</extracomment>
        <translation>ddd, d MMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A day and a time of that day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
</context>
<context>
    <name>AttemptWords</name>
    <message>
        <source>Timed out, no response in 10 s</source>
        <translation>Tiempo agotado, sin respuesta en 10 s</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Conexión rechazada</translation>
    </message>
    <message>
        <source>No route to the host</source>
        <translation>Sin ruta al host</translation>
    </message>
    <message>
        <source>Connection closed early</source>
        <translation>Conexión cerrada antes de tiempo</translation>
    </message>
    <message>
        <source>Closed without an answer</source>
        <translation>Cerrada sin respuesta</translation>
    </message>
    <message>
        <source>Name not found</source>
        <translation>Nombre no encontrado</translation>
    </message>
    <message>
        <source>Certificate expired</source>
        <translation>Certificado caducado</translation>
    </message>
    <message>
        <source>Certificate for another name</source>
        <translation>Certificado de otro nombre</translation>
    </message>
    <message>
        <source>Certificate not trusted</source>
        <translation>Certificado no fiable</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>Sin conexión segura</translation>
    </message>
    <message>
        <source>Private address not allowed</source>
        <translation>Dirección privada no permitida</translation>
    </message>
    <message>
        <source>Answer is not HTTP</source>
        <translation>La respuesta no es HTTP</translation>
    </message>
    <message>
        <source>Could not be sent</source>
        <translation>No se pudo enviar</translation>
    </message>
    <message>
        <source>Connection no longer accepted</source>
        <translation>Conexión ya no aceptada</translation>
    </message>
    <message>
        <source>Permission missing</source>
        <translation>Falta un permiso</translation>
    </message>
    <message>
        <source>What it writes to is gone</source>
        <translation>El destino ya no existe</translation>
    </message>
    <message>
        <source>Asked for fewer requests</source>
        <translation>Pidió menos solicitudes</translation>
    </message>
    <message>
        <source>Refused what it holds</source>
        <translation>Contenido rechazado</translation>
    </message>
    <message>
        <source>Answer lost, may have happened</source>
        <translation>Respuesta perdida, puede haberse hecho</translation>
    </message>
</context>
<context>
    <name>AuthStep</name>
    <message>
        <source>Sent the browser to the sign-in page</source>
        <translation>Se envió el navegador a la página de inicio de sesión</translation>
    </message>
    <message>
        <source>Came back from the sign-in page</source>
        <translation>Se volvió de la página de inicio de sesión</translation>
    </message>
    <message>
        <source>Exchanged the code for a token</source>
        <translation>Se canjeó el código por un token</translation>
    </message>
    <message>
        <source>Used the token</source>
        <translation>Se usó el token</translation>
    </message>
    <message>
        <source>Asked the server who signs its users in</source>
        <translation>Se preguntó al servidor quién identifica a sus usuarios</translation>
    </message>
    <message>
        <source>Asked how one signs in there</source>
        <translation>Se preguntó cómo se inicia sesión allí</translation>
    </message>
    <message>
        <source>Took the client id that was entered</source>
        <translation>Se tomó el ID de cliente introducido</translation>
    </message>
    <message>
        <source>Took the client id of the sign-in before</source>
        <translation>Se tomó el ID de cliente del inicio de sesión anterior</translation>
    </message>
    <message>
        <source>Shows a document about CalltTone</source>
        <translation>Muestra un documento sobre CalltTone</translation>
    </message>
    <message>
        <source>Registered CalltTone there</source>
        <translation>Se registró CalltTone allí</translation>
    </message>
    <message>
        <source>Connecting registers CalltTone there</source>
        <translation>Al conectar se registra CalltTone allí</translation>
    </message>
    <message>
        <source>Looked for a way to become a client there</source>
        <translation>Se buscó una forma de ser cliente allí</translation>
    </message>
    <message>
        <source>Asked the server without a sign-in</source>
        <translation>Se preguntó al servidor sin iniciar sesión</translation>
    </message>
</context>
<context>
    <name>CallFilter</name>
    <message>
        <source>“%1” cannot be excluded. Remove the minus.</source>
        <translation>«%1» no se puede excluir. Quite el menos.</translation>
    </message>
    <message>
        <source>Only one value fits here. Keep one of %1.</source>
        <translation>Aquí cabe un solo valor. Deje uno de %1.</translation>
    </message>
    <message>
        <source>Write a day or a range, such as 2026-02-10..2026-02-17.</source>
        <translation>Escriba un día o un intervalo, como 2026-02-10..2026-02-17.</translation>
    </message>
    <message>
        <source>“%1” is not a day. Write today, yesterday or a date such as 2026-02-17.</source>
        <translation>«%1» no es un día. Escriba today, yesterday o una fecha como 2026-02-17.</translation>
    </message>
    <message>
        <source>today, yesterday, a date</source>
        <translation>today, yesterday, una fecha</translation>
    </message>
    <message>
        <source>live, completed, failed</source>
        <translation>live, completed, failed</translation>
    </message>
    <message>
        <source>name or id</source>
        <translation>nombre o id</translation>
    </message>
    <message>
        <source>either party, or a part</source>
        <translation>uno de los dos números, o una parte</translation>
    </message>
    <message>
        <source>Text cannot be excluded. Remove the minus.</source>
        <translation>El texto no se puede excluir. Quite el menos.</translation>
    </message>
    <message>
        <source>There is already a filter “%1”, and only one can apply. Remove the other one first.</source>
        <translation>Ya hay un filtro «%1» y solo puede aplicarse uno. Quite antes el otro.</translation>
    </message>
</context>
<context>
    <name>CallTitle</name>
    <message>
        <source>Outbound call</source>
        <translation>Llamada saliente</translation>
    </message>
    <message>
        <source>Inbound call</source>
        <translation>Llamada entrante</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Outbound call with %1</source>
        <translation>Llamada saliente con %1</translation>
    </message>
    <message>
        <source>Inbound call with %1</source>
        <translation>Llamada entrante con %1</translation>
    </message>
    <message>
        <source>Call with %1</source>
        <translation>Llamada con %1</translation>
    </message>
</context>
<context>
    <name>CallWords</name>
    <message>
        <source>Live</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completada</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Buzón de voz</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>Positivo</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Negativo</translation>
    </message>
    <message>
        <source>Inbound</source>
        <translation>Entrante</translation>
    </message>
    <message>
        <source>Outbound</source>
        <translation>Saliente</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fallida</numerusform>
            <numerusform>%n fallidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n retrying</source>
        <translation>
            <numerusform>%n reintentando</numerusform>
            <numerusform>%n reintentando</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en espera</numerusform>
            <numerusform>%n en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>All delivered</source>
        <translation>Todo entregado</translation>
    </message>
</context>
<context>
    <name>CallbackPage</name>
    <message>
        <source>Go on in CalltTone.</source>
        <translation>Siga en CalltTone.</translation>
    </message>
    <message>
        <source>Address to register</source>
        <translation>Dirección que se registra</translation>
    </message>
    <message>
        <source>The vendor&apos;s own words</source>
        <translation>En palabras del proveedor</translation>
    </message>
    <message>
        <source>%1 is connected</source>
        <translation>%1 está conectado</translation>
    </message>
    <message>
        <source>en</source>
        <translation>es</translation>
    </message>
    <message>
        <source>You can close this tab.</source>
        <translation>Puede cerrar esta pestaña.</translation>
    </message>
</context>
<context>
    <name>CampaignStatus</name>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Programada</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminada</translation>
    </message>
</context>
<context>
    <name>Campaigns</name>
    <message>
        <source>Running now</source>
        <translation>En curso ahora</translation>
    </message>
    <message>
        <source>Not scheduled</source>
        <translation>Sin programar</translation>
    </message>
    <message>
        <source>When resumed</source>
        <translation>Al reanudarla</translation>
    </message>
</context>
<context>
    <name>CampaignsPage</name>
    <message>
        <source>Campaigns</source>
        <translation>Campañas</translation>
    </message>
    <message>
        <source>Contacts of the campaign</source>
        <translation>Contactos de la campaña</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Lists and details</source>
        <translation>Listas y detalles</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Show or hide the live panel</source>
        <translation>Mostrar u ocultar el panel en vivo</translation>
    </message>
    <message>
        <source>Go to the page&apos;s filter</source>
        <translation>Ir al filtro de la página</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Panel siguiente</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Panel anterior</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>New on this page</source>
        <translation>Nuevo en esta página</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Esta lista</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Move; the detail follows</source>
        <translation>Moverse; el detalle le sigue</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Close suggestions, then the detail</source>
        <translation>Cerrar las sugerencias y luego el detalle</translation>
    </message>
    <message>
        <source>Replay the selected delivery</source>
        <translation>Reenviar la entrega seleccionada</translation>
    </message>
    <message>
        <source>Copy the selected delivery as cURL</source>
        <translation>Copiar la entrega seleccionada como cURL</translation>
    </message>
    <message>
        <source>Open the call behind a delivery</source>
        <translation>Abrir la llamada de una entrega</translation>
    </message>
    <message>
        <source>Follow new rows on or off</source>
        <translation>Seguir las filas nuevas, sí o no</translation>
    </message>
    <message>
        <source>Run the tool that is open</source>
        <translation>Ejecutar la herramienta abierta</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>Búsqueda y comandos</translation>
    </message>
</context>
<context>
    <name>ConnectFailure</name>
    <message>
        <source>You did not allow access</source>
        <translation>No permitió el acceso</translation>
    </message>
    <message>
        <source>Nothing was connected. Start again and choose Allow.</source>
        <translation>No se conectó nada. Empiece de nuevo y elija Permitir.</translation>
    </message>
    <message>
        <source>%1 refused the sign-in</source>
        <translation>%1 rechazó el inicio de sesión</translation>
    </message>
    <message>
        <source>%1 only returns to addresses registered in your app. The address CalltTone sent is not on that list.</source>
        <translation>%1 solo vuelve a direcciones registradas en su aplicación. La dirección que envió CalltTone no está en esa lista.</translation>
    </message>
    <message>
        <source>%1 does not accept the client secret</source>
        <translation>%1 no acepta el secreto de cliente</translation>
    </message>
    <message>
        <source>%3 in .env is wrong or was regenerated. Open diagnostics.</source>
        <translation>%3 en .env es incorrecto o se generó de nuevo. Abra el diagnóstico.</translation>
    </message>
    <message>
        <source>%1 refused the permissions</source>
        <translation>%1 rechazó los permisos</translation>
    </message>
    <message>
        <source>Your app at %1 may not ask for one of them. Switch them on in the app&apos;s settings, then try again.</source>
        <translation>Su aplicación de %1 no puede pedir uno de ellos. Actívelos en los ajustes de la aplicación y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>%1 does not let the app in</source>
        <translation>%1 no deja entrar a la aplicación</translation>
    </message>
    <message>
        <source>A policy of your organization blocks it. Ask an administrator of your %1 account to allow the app, then try again.</source>
        <translation>La bloquea una política de su organización. Pida a un administrador de su cuenta de %1 que permita la aplicación y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>%1 did not accept the sign-in&apos;s code</source>
        <translation>%1 no aceptó el código del inicio de sesión</translation>
    </message>
    <message>
        <source>It was used before or is too old. Nothing was connected. Try again; if it happens again, check this computer&apos;s clock.</source>
        <translation>Ya se usó o es demasiado antiguo. No se conectó nada. Vuelva a intentarlo; si se repite, compruebe el reloj de este equipo.</translation>
    </message>
    <message>
        <source>%1 connected another kind of account</source>
        <translation>%1 conectó otro tipo de cuenta</translation>
    </message>
    <message>
        <source>CalltTone cannot work with it. Nothing was connected. Try again and choose another account.</source>
        <translation>CalltTone no puede trabajar con ella. No se conectó nada. Vuelva a intentarlo y elija otra cuenta.</translation>
    </message>
    <message>
        <source>%1 is not available now</source>
        <translation>%1 no está disponible ahora</translation>
    </message>
    <message>
        <source>It answered with an error of its own. Nothing was connected. Wait a minute, then try again.</source>
        <translation>Respondió con un error propio. No se conectó nada. Espere un minuto y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Nothing was connected. Check the settings of your app at %1, then try again.</source>
        <translation>No se conectó nada. Compruebe los ajustes de su aplicación de %1 y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>%2 cannot be reached</source>
        <translation>No se puede acceder a %2</translation>
    </message>
    <message>
        <source>Nothing was connected. Check the connection or proxy, then try again.</source>
        <translation>No se conectó nada. Compruebe la conexión o el proxy y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The answer of %1 is not complete</source>
        <translation>La respuesta de %1 no está completa</translation>
    </message>
    <message>
        <source>It brought neither a code nor a reason. Nothing was connected. Try again.</source>
        <translation>No trajo ni un código ni un motivo. No se conectó nada. Vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>This sign-in link is not the current one</source>
        <translation>Este enlace de inicio de sesión no es el actual</translation>
    </message>
    <message>
        <source>It came from an older window. Close that tab and try again.</source>
        <translation>Vino de una ventana anterior. Cierre esa pestaña y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>This answer belongs to no sign-in</source>
        <translation>Esta respuesta no es de ningún inicio de sesión</translation>
    </message>
    <message>
        <source>It carries no state, so nobody can tell who began it. Nothing was connected. Begin in CalltTone, not on the vendor&apos;s own pages.</source>
        <translation>No trae el valor state, así que no se sabe quién lo empezó. No se conectó nada. Empiece en CalltTone, no en las páginas del proveedor.</translation>
    </message>
    <message>
        <source>This answer cannot be read</source>
        <translation>Esta respuesta no se puede leer</translation>
    </message>
    <message>
        <source>It is too long or says the same thing twice, which no vendor&apos;s answer does. Nothing was connected. Close that tab and try again from CalltTone.</source>
        <translation>Es demasiado larga o dice lo mismo dos veces, algo que no hace la respuesta de ningún proveedor. No se conectó nada. Cierre esa pestaña y vuelva a intentarlo desde CalltTone.</translation>
    </message>
    <message>
        <source>This sign-in link was already used</source>
        <translation>Este enlace de inicio de sesión ya se usó</translation>
    </message>
    <message>
        <source>Each link works once. Look in CalltTone how the sign-in ended. If it is not connected there, try again.</source>
        <translation>Cada enlace sirve una vez. Mire en CalltTone cómo terminó el inicio de sesión. Si allí no está conectado, vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>This sign-in was cancelled</source>
        <translation>Este inicio de sesión se canceló</translation>
    </message>
    <message>
        <source>Nothing was connected. Try again from CalltTone.</source>
        <translation>No se conectó nada. Vuelva a intentarlo desde CalltTone.</translation>
    </message>
    <message>
        <source>The sign-in took too long</source>
        <translation>El inicio de sesión tardó demasiado</translation>
    </message>
    <message>
        <source>Links last 10 minutes. Try again.</source>
        <translation>Los enlaces duran 10 minutos. Vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The sign-in was not finished</source>
        <translation>El inicio de sesión no se completó</translation>
    </message>
    <message>
        <source>CalltTone stopped before it was done. Start CalltTone again, then try again.</source>
        <translation>CalltTone se cerró antes de que terminara. Inicie CalltTone de nuevo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Open your app in the settings of %1.</source>
        <translation>Abra su aplicación en los ajustes de %1.</translation>
    </message>
    <message>
        <source>Add the address above to its redirect URLs, exactly as it is written here, and save.</source>
        <translation>Añada la dirección de arriba a sus URL de redirección, exactamente como está escrita aquí, y guarde.</translation>
    </message>
    <message>
        <source>Come back to CalltTone and try again.</source>
        <translation>Vuelva a CalltTone e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The answer is not from %1</source>
        <translation>La respuesta no es de %1</translation>
    </message>
    <message>
        <source>It names somebody else as its sender, or nobody where a name was promised, so it may be forged. Nothing was connected. Try again; if it happens again, ask whoever runs the server.</source>
        <translation>Nombra a otro remitente, o a ninguno donde se prometió uno, así que puede ser falsa. No se conectó nada. Inténtelo de nuevo; si vuelve a ocurrir, pregunte a quien administra el servidor.</translation>
    </message>
    <message>
        <source>CalltTone is not accepted as a client</source>
        <translation>CalltTone no es aceptado como cliente</translation>
    </message>
    <message>
        <source>The client id or the client secret is wrong. Check both, then connect again.</source>
        <translation>El ID o el secreto de cliente es incorrecto. Compruebe ambos y vuelva a conectar.</translation>
    </message>
    <message>
        <source>Whoever signs the server&apos;s users in does not know it any more. Try again: it is made known anew.</source>
        <translation>Quien identifica a los usuarios del servidor ya no lo conoce. Inténtelo de nuevo: se dará a conocer otra vez.</translation>
    </message>
    <message>
        <source>The sign-in only returns to addresses that its client was made with, and the one CalltTone sent is not among them.</source>
        <translation>El inicio de sesión solo vuelve a direcciones con las que se creó su cliente, y la que envió CalltTone no está entre ellas.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for a client id with the address below, and enter it.</source>
        <translation>Pida a quien administra el servidor un ID de cliente con la dirección de abajo e introdúzcalo.</translation>
    </message>
    <message>
        <source>The server asked for permissions that its own sign-in does not grant, or not to you. Ask whoever runs the server.</source>
        <translation>El servidor pidió permisos que su propio inicio de sesión no concede, o no a usted. Pregunte a quien administra el servidor.</translation>
    </message>
    <message>
        <source>Nothing was connected. Try again; if it happens again, ask whoever runs the server.</source>
        <translation>No se conectó nada. Inténtelo de nuevo; si vuelve a ocurrir, pregunte a quien administra el servidor.</translation>
    </message>
</context>
<context>
    <name>ConnectWords</name>
    <message>
        <source>Your browser opens %1. Pick the location to connect there; each workspace holds one.</source>
        <translation>Su navegador abre %1. Elija allí la ubicación que quiere conectar; cada espacio de trabajo admite una.</translation>
    </message>
    <message>
        <source>Sign in, choose a location and allow access.</source>
        <translation>Inicie sesión, elija una ubicación y permita el acceso.</translation>
    </message>
    <message>
        <source>Your browser opens %1. Pick the workspace and the channel to post to there.</source>
        <translation>Su navegador abre %1. Elija allí el espacio de trabajo y el canal donde publicar.</translation>
    </message>
    <message>
        <source>Sign in, choose the channel and allow access.</source>
        <translation>Inicie sesión, elija el canal y permita el acceso.</translation>
    </message>
    <message>
        <source>Your browser opens %1. Choose the account whose calendar agents use, and leave every box ticked.</source>
        <translation>Su navegador abre %1. Elija la cuenta cuyo calendario usan los agentes y deje marcadas todas las casillas.</translation>
    </message>
    <message>
        <source>Choose the account, leave every box ticked and continue.</source>
        <translation>Elija la cuenta, deje marcadas todas las casillas y continúe.</translation>
    </message>
    <message>
        <source>Your browser opens %1. Choose the account that holds the sheet, and leave every box ticked.</source>
        <translation>Su navegador abre %1. Elija la cuenta que contiene la hoja y deje marcadas todas las casillas.</translation>
    </message>
    <message>
        <source>Your browser opens %1. Choose the account to connect there.</source>
        <translation>Su navegador abre %1. Elija allí la cuenta que quiere conectar.</translation>
    </message>
    <message>
        <source>Sign in, choose the account and connect the app.</source>
        <translation>Inicie sesión, elija la cuenta y conecte la aplicación.</translation>
    </message>
    <message>
        <source>Your browser opens %1. Sign in and allow access there.</source>
        <translation>Su navegador abre %1. Inicie sesión allí y permita el acceso.</translation>
    </message>
    <message>
        <source>Sign in and allow access.</source>
        <translation>Inicie sesión y permita el acceso.</translation>
    </message>
    <message>
        <source>%1, webhook URL</source>
        <translation>%1, URL de webhook</translation>
    </message>
    <message>
        <source>%1, server URL</source>
        <translation>%1, URL del servidor</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
</context>
<context>
    <name>ContactImport</name>
    <message>
        <source>A quotation mark is opened here and never closed, so the rest of the file cannot be read.</source>
        <translation>Aquí se abre una comilla que nunca se cierra, así que el resto del archivo no se puede leer.</translation>
    </message>
    <message>
        <source>The name is longer than 200 characters.</source>
        <translation>El nombre tiene más de 200 caracteres.</translation>
    </message>
    <message>
        <source>%1 is not an e-mail address.</source>
        <translation>%1 no es una dirección de correo.</translation>
    </message>
    <message>
        <source>%1 is in line %2 already.</source>
        <translation>%1 ya está en la línea %2.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>There is no phone number.</source>
        <translation>Falta el número de teléfono.</translation>
    </message>
    <message>
        <source>%1 lacks its country code. Write it with + in front, such as +1 512 555 0142.</source>
        <translation>A %1 le falta el prefijo del país. Escríbalo con + delante, como +1 512 555 0142.</translation>
    </message>
    <message>
        <source>%1 is not a phone number.</source>
        <translation>%1 no es un número de teléfono.</translation>
    </message>
    <message>
        <source>%1 is not a phone number: with its country code one has 7 to 15 digits.</source>
        <translation>%1 no es un número de teléfono: con el prefijo del país tiene de 7 a 15 cifras.</translation>
    </message>
</context>
<context>
    <name>ContactStatus</name>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Calling</source>
        <translation>Llamando</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Contactado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Con cita</translation>
    </message>
</context>
<context>
    <name>DeliveryFilter</name>
    <message>
        <source>A value cannot contain a comma. Use a part without it.</source>
        <translation>Un valor no puede contener comas. Use una parte sin coma.</translation>
    </message>
    <message>
        <source>A value cannot begin with a minus. To exclude it, put the minus before the key.</source>
        <translation>Un valor no puede empezar con menos. Para excluirlo, ponga el menos delante de la clave.</translation>
    </message>
    <message>
        <source>Codes are not compared. Use a class such as 5xx.</source>
        <translation>Los códigos no se comparan. Use una clase como 5xx.</translation>
    </message>
    <message>
        <source>%1 is not a code. Use a status such as 503, a class such as 4xx, or a word such as timeout.</source>
        <translation>%1 no es un código. Use un estado como 503, una clase como 4xx o una palabra como timeout.</translation>
    </message>
    <message>
        <source>all call events</source>
        <translation>todos los eventos de llamada</translation>
    </message>
    <message>
        <source>failed, retrying, delivered</source>
        <translation>failed, retrying, delivered</translation>
    </message>
    <message>
        <source>id of a call</source>
        <translation>id de una llamada</translation>
    </message>
    <message>
        <source>name or id</source>
        <translation>nombre o id</translation>
    </message>
    <message>
        <source>503, 4xx, timeout</source>
        <translation>503, 4xx, timeout</translation>
    </message>
    <message>
        <source>over 1 s, under 200 ms</source>
        <translation>más de 1 s, menos de 200 ms</translation>
    </message>
    <message>
        <source>more than 3, 2 to 5</source>
        <translation>más de 3, de 2 a 5</translation>
    </message>
    <message>
        <source>“%1” cannot be excluded. Remove the minus.</source>
        <translation>«%1» no se puede excluir. Quite el menos.</translation>
    </message>
    <message>
        <source>Only one value fits here. Keep one of %1.</source>
        <translation>Aquí cabe un solo valor. Deje uno de %1.</translation>
    </message>
    <message>
        <source>Text cannot be excluded. Remove the minus, or exclude a value such as -status:delivered.</source>
        <translation>El texto no se puede excluir. Quite el menos o excluya un valor como -status:delivered.</translation>
    </message>
    <message>
        <source>There is already a filter “%1”. Write both values in one: %2</source>
        <translation>Ya hay un filtro «%1». Escriba los dos valores en uno: %2</translation>
    </message>
    <message>
        <source>There is already a filter “%1”, and only one can apply. Remove the other one first.</source>
        <translation>Ya hay un filtro «%1» y solo puede aplicarse uno. Quite antes el otro.</translation>
    </message>
    <message>
        <source>host and path, or an integration</source>
        <translation>host y ruta, o una integración</translation>
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
    <name>DiagnosticState</name>
    <message>
        <source>Passed</source>
        <translation>Superada</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message numerus="yes">
        <source>%n passed</source>
        <translation>
            <numerusform>%n superada</numerusform>
            <numerusform>%n superadas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 aviso</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n aviso</numerusform>
            <numerusform>%n avisos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>1 problema</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n problema</numerusform>
            <numerusform>%n problemas</numerusform>
        </translation>
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
    <message>
        <source>%1 no longer accepts the connection.</source>
        <translation>%1 ya no acepta la conexión.</translation>
    </message>
    <message>
        <source>Reconnect it; what waits is then sent.</source>
        <translation>Vuelva a conectarla; lo que espera se envía entonces.</translation>
    </message>
    <message>
        <source>%1 does not allow this.</source>
        <translation>%1 no permite esto.</translation>
    </message>
    <message>
        <source>Reconnect and allow everything that is asked for.</source>
        <translation>Vuelva a conectar y permita todo lo que se pide.</translation>
    </message>
    <message>
        <source>What %1 should write to is gone.</source>
        <translation>El destino en el que %1 debe escribir ya no existe.</translation>
    </message>
    <message>
        <source>Choose another in Configuration; what waits is then sent.</source>
        <translation>Elija otro en Configuración; lo que espera se envía entonces.</translation>
    </message>
    <message>
        <source>%1 asks for fewer requests.</source>
        <translation>%1 pide menos solicitudes.</translation>
    </message>
    <message>
        <source>CalltTone waits as long as it asks and tries again.</source>
        <translation>CalltTone espera lo que pide y lo intenta de nuevo.</translation>
    </message>
    <message>
        <source>%1 refused what this holds.</source>
        <translation>%1 rechazó el contenido.</translation>
    </message>
    <message>
        <source>Read what it said, correct that, then replay.</source>
        <translation>Lea lo que respondió, corríjalo y reenvíe.</translation>
    </message>
    <message>
        <source>The answer of %1 was lost, so this may have happened.</source>
        <translation>La respuesta de %1 se perdió, así que puede haberse hecho.</translation>
    </message>
    <message>
        <source>CalltTone looks before it sends anything again.</source>
        <translation>CalltTone comprueba antes de volver a enviar nada.</translation>
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
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>MMM d</source>
        <extracomment>Qt date format of a day in this year</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>MMM d, yyyy</source>
        <extracomment>Qt date format of a day in another year</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>Ahora mismo</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>hace %1 s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>hace %1 min</translation>
    </message>
</context>
<context>
    <name>Integration</name>
    <message>
        <source>Get Contact</source>
        <translation>Get Contact</translation>
    </message>
    <message>
        <source>Look up an existing contact by email or phone to avoid duplicates.</source>
        <translation>Busca un contacto existente por correo o teléfono para evitar duplicados.</translation>
    </message>
    <message>
        <source>Create Contact</source>
        <translation>Create Contact</translation>
    </message>
    <message>
        <source>Create a new lead or client with name, email and phone.</source>
        <translation>Crea un nuevo lead o cliente con nombre, correo y teléfono.</translation>
    </message>
    <message>
        <source>Check Availability</source>
        <translation>Check Availability</translation>
    </message>
    <message>
        <source>Query your GoHighLevel calendar for open appointment slots.</source>
        <translation>Consulta en su calendario de GoHighLevel los huecos libres.</translation>
    </message>
    <message>
        <source>Book Appointment</source>
        <translation>Book Appointment</translation>
    </message>
    <message>
        <source>Schedule an event in your GoHighLevel calendar, linked to a contact.</source>
        <translation>Reserva una cita en su calendario de GoHighLevel, vinculada a un contacto.</translation>
    </message>
    <message>
        <source>Read contacts</source>
        <translation>Leer contactos</translation>
    </message>
    <message>
        <source>Needed by Get Contact</source>
        <translation>Lo necesita Get Contact</translation>
    </message>
    <message>
        <source>Create and edit contacts</source>
        <translation>Crear y editar contactos</translation>
    </message>
    <message>
        <source>Needed by Create Contact and Book Appointment</source>
        <translation>Lo necesitan Create Contact y Book Appointment</translation>
    </message>
    <message>
        <source>List calendars</source>
        <translation>Listar calendarios</translation>
    </message>
    <message>
        <source>Needed by the default calendar picker and Check Availability</source>
        <translation>Lo necesitan la selección del calendario predeterminado y Check Availability</translation>
    </message>
    <message>
        <source>Read appointments</source>
        <translation>Leer citas</translation>
    </message>
    <message>
        <source>Needed by Book Appointment, to see what was booked</source>
        <translation>Lo necesita Book Appointment para ver qué se reservó</translation>
    </message>
    <message>
        <source>Create appointments</source>
        <translation>Crear citas</translation>
    </message>
    <message>
        <source>Needed by Book Appointment</source>
        <translation>Lo necesita Book Appointment</translation>
    </message>
    <message>
        <source>Read location name and time zone</source>
        <translation>Leer el nombre y la zona horaria de la ubicación</translation>
    </message>
    <message>
        <source>Shown on this page</source>
        <translation>Se muestra en esta página</translation>
    </message>
    <message>
        <source>Look up contacts and book appointments in GoHighLevel during calls.</source>
        <translation>Buscar contactos y reservar citas en GoHighLevel durante las llamadas.</translation>
    </message>
    <message>
        <source>Contacts and booking during live calls</source>
        <translation>Contactos y reservas durante las llamadas en curso</translation>
    </message>
    <message>
        <source>In the GoHighLevel Marketplace, create an app for sub-accounts.</source>
        <translation>En el Marketplace de GoHighLevel, cree una aplicación para subcuentas.</translation>
    </message>
    <message>
        <source>Under Advanced settings, Auth, tick the scopes and add the redirect URL.</source>
        <translation>En Advanced settings, Auth, marque los permisos y añada la URL de redirección.</translation>
    </message>
    <message>
        <source>Put its client id and secret into .env and restart CalltTone.</source>
        <translation>Escriba su client id y su secreto en .env y reinicie CalltTone.</translation>
    </message>
    <message>
        <source>Default calendar</source>
        <translation>Calendario predeterminado</translation>
    </message>
    <message>
        <source>Agents book here unless a call names another calendar.</source>
        <translation>Los agentes reservan aquí si la llamada no indica otro calendario.</translation>
    </message>
    <message>
        <source>Used when a caller says a time without naming a zone.</source>
        <translation>Se usa cuando quien llama dice una hora sin zona horaria.</translation>
    </message>
    <message>
        <source>No calendar chosen.</source>
        <translation>Ningún calendario elegido.</translation>
    </message>
    <message>
        <source>Agents cannot book until you pick one.</source>
        <translation>Los agentes no pueden reservar hasta que elija uno.</translation>
    </message>
    <message>
        <source>No time zone chosen.</source>
        <translation>Ninguna zona horaria elegida.</translation>
    </message>
    <message>
        <source>Agents cannot book until you pick the one callers mean.</source>
        <translation>Los agentes no pueden reservar hasta que elija la que usan quienes llaman.</translation>
    </message>
    <message>
        <source>Verify if a time slot is open on any Google Calendar.</source>
        <translation>Comprueba si una hora está libre en cualquier Google Calendar.</translation>
    </message>
    <message>
        <source>Create Event</source>
        <translation>Create Event</translation>
    </message>
    <message>
        <source>Schedule a new event with title, time, attendees, and timezone.</source>
        <translation>Programa un evento nuevo con título, hora, asistentes y zona horaria.</translation>
    </message>
    <message>
        <source>See when you are free or busy</source>
        <translation>Ver cuándo está libre u ocupado</translation>
    </message>
    <message>
        <source>Needed by Check Availability</source>
        <translation>Lo necesita Check Availability</translation>
    </message>
    <message>
        <source>See and edit events</source>
        <translation>Ver y editar eventos</translation>
    </message>
    <message>
        <source>Needed by Create Event</source>
        <translation>Lo necesita Create Event</translation>
    </message>
    <message>
        <source>List your calendars</source>
        <translation>Listar sus calendarios</translation>
    </message>
    <message>
        <source>Needed by the calendar picker; without it the primary calendar is used</source>
        <translation>Lo necesita la selección de calendario; sin él se usa el principal</translation>
    </message>
    <message>
        <source>Check availability and create events during calls.</source>
        <translation>Consultar disponibilidad y crear eventos durante las llamadas.</translation>
    </message>
    <message>
        <source>Availability and events during live calls</source>
        <translation>Disponibilidad y eventos durante las llamadas en curso</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Agents look for free time and create events here.</source>
        <translation>Aquí los agentes buscan huecos y crean eventos.</translation>
    </message>
    <message>
        <source>In the Google Cloud console, enable the Calendar and Sheets APIs.</source>
        <translation>En la consola de Google Cloud, active las API de Calendar y Sheets.</translation>
    </message>
    <message>
        <source>Create an OAuth client of type Desktop app.</source>
        <translation>Cree un cliente OAuth de tipo aplicación de escritorio.</translation>
    </message>
    <message>
        <source>Sign you in</source>
        <translation>Iniciar su sesión</translation>
    </message>
    <message>
        <source>Needed to know which account is connected</source>
        <translation>Necesario para saber qué cuenta está conectada</translation>
    </message>
    <message>
        <source>See your email address</source>
        <translation>Ver su dirección de correo</translation>
    </message>
    <message>
        <source>Call log</source>
        <translation>Registro de llamadas</translation>
    </message>
    <message>
        <source>A row per call, with times, numbers, status and summary.</source>
        <translation>Una fila por llamada, con horas, números, estado y resumen.</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>A row per lead that an agent captured.</source>
        <translation>Una fila por cada lead captado por un agente.</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>A row per appointment that an agent booked.</source>
        <translation>Una fila por cada cita reservada por un agente.</translation>
    </message>
    <message>
        <source>Create sheets and write to them</source>
        <translation>Crear hojas y escribir en ellas</translation>
    </message>
    <message>
        <source>Needed to create the sheet and add rows; reaches no other file</source>
        <translation>Necesario para crear la hoja y añadir filas; no alcanza ningún otro archivo</translation>
    </message>
    <message>
        <source>See and edit your spreadsheets</source>
        <translation>Ver y editar sus hojas de cálculo</translation>
    </message>
    <message>
        <source>Needed only to write to a sheet CalltTone did not create</source>
        <translation>Solo necesario para escribir en una hoja que CalltTone no creó</translation>
    </message>
    <message>
        <source>No sheet chosen.</source>
        <translation>Ninguna hoja elegida.</translation>
    </message>
    <message>
        <source>Nothing is logged until you create or pick one.</source>
        <translation>No se registra nada hasta que cree o elija una.</translation>
    </message>
    <message>
        <source>Log calls, leads and appointments to a sheet.</source>
        <translation>Registrar llamadas, leads y citas en una hoja.</translation>
    </message>
    <message>
        <source>A row per call, lead and appointment</source>
        <translation>Una fila por llamada, lead y cita</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Hoja de cálculo</translation>
    </message>
    <message>
        <source>Create one here, or paste the address or id of one of yours.</source>
        <translation>Cree una aquí, o pegue la dirección o el id de una suya.</translation>
    </message>
    <message>
        <source>Call activity</source>
        <translation>Actividad de llamada</translation>
    </message>
    <message>
        <source>Direction, duration, status, summary and numbers of each call, after its analysis completes.</source>
        <translation>Dirección, duración, estado, resumen y números de cada llamada, cuando termina su análisis.</translation>
    </message>
    <message>
        <source>Contact creation</source>
        <translation>Creación de contactos</translation>
    </message>
    <message>
        <source>A contact when a new lead is captured.</source>
        <translation>Un contacto cuando se capta un lead nuevo.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Needed by every HubSpot app</source>
        <translation>Lo necesita toda aplicación de HubSpot</translation>
    </message>
    <message>
        <source>Read contacts and calls</source>
        <translation>Leer contactos y llamadas</translation>
    </message>
    <message>
        <source>Needed to find the caller before a contact is created</source>
        <translation>Necesario para encontrar a quien llama antes de crear un contacto</translation>
    </message>
    <message>
        <source>Create and edit contacts and calls</source>
        <translation>Crear y editar contactos y llamadas</translation>
    </message>
    <message>
        <source>Needed by Call activity and Contact creation</source>
        <translation>Lo necesitan «Actividad de llamada» y «Creación de contactos»</translation>
    </message>
    <message>
        <source>Read deals</source>
        <translation>Leer negocios</translation>
    </message>
    <message>
        <source>Lets a call be shown beside the contact&apos;s deals</source>
        <translation>Permite mostrar una llamada junto a los negocios del contacto</translation>
    </message>
    <message>
        <source>Sync contacts and log calls to HubSpot after each call.</source>
        <translation>Sincronizar contactos y registrar llamadas en HubSpot después de cada llamada.</translation>
    </message>
    <message>
        <source>Contacts and call activity after each call</source>
        <translation>Contactos y actividad después de cada llamada</translation>
    </message>
    <message>
        <source>In a HubSpot developer account, create an app with OAuth.</source>
        <translation>En una cuenta de desarrollador de HubSpot, cree una aplicación con OAuth.</translation>
    </message>
    <message>
        <source>Add the redirect URL, and exactly the scopes listed here.</source>
        <translation>Añada la URL de redirección y exactamente los permisos de esta lista.</translation>
    </message>
    <message>
        <source>Let agents start a Make scenario during a call.</source>
        <translation>Permitir que los agentes inicien un escenario de Make durante una llamada.</translation>
    </message>
    <message>
        <source>Agents trigger scenarios during calls</source>
        <translation>Los agentes inician escenarios durante las llamadas</translation>
    </message>
    <message>
        <source>In Make, create a scenario that starts with a Webhook.</source>
        <translation>En Make, cree un escenario que empiece con un Webhook.</translation>
    </message>
    <message>
        <source>Copy the webhook address Make shows.</source>
        <translation>Copie la dirección del webhook que muestra Make.</translation>
    </message>
    <message>
        <source>Paste it here.</source>
        <translation>Péguela aquí.</translation>
    </message>
    <message>
        <source>Trigger Scenario</source>
        <translation>Trigger Scenario</translation>
    </message>
    <message>
        <source>Trigger a Make scenario mid-call, passing conversation data to your workflow.</source>
        <translation>Inicia un escenario de Make en plena llamada y le pasa datos de la conversación.</translation>
    </message>
    <message>
        <source>When should agents trigger it?</source>
        <translation>¿Cuándo deben iniciarlo los agentes?</translation>
    </message>
    <message>
        <source>Agents read this sentence to decide during the call.</source>
        <translation>Los agentes leen esta frase para decidir durante la llamada.</translation>
    </message>
    <message>
        <source>Give agents tools from your own MCP server.</source>
        <translation>Dar a los agentes herramientas de su propio servidor MCP.</translation>
    </message>
    <message>
        <source>Tools are discovered when a call starts</source>
        <translation>Las herramientas se descubren al empezar una llamada</translation>
    </message>
    <message>
        <source>Deploy a server that speaks the Model Context Protocol over HTTP.</source>
        <translation>Ponga en marcha un servidor que hable el Model Context Protocol por HTTP.</translation>
    </message>
    <message>
        <source>Enter its address, usually ending in /mcp, and its authorization header.</source>
        <translation>Escriba su dirección, que suele acabar en /mcp, y su cabecera de autorización.</translation>
    </message>
    <message>
        <source>Task (Call Log)</source>
        <translation>Tarea (registro de llamada)</translation>
    </message>
    <message>
        <source>A task with each call&apos;s summary, after its analysis completes.</source>
        <translation>Una tarea con el resumen de cada llamada, cuando termina su análisis.</translation>
    </message>
    <message>
        <source>Lead creation</source>
        <translation>Creación de leads</translation>
    </message>
    <message>
        <source>A lead with source &quot;AI Voice Agent&quot; when a new one is captured.</source>
        <translation>Un lead con origen «AI Voice Agent» cuando se capta uno nuevo.</translation>
    </message>
    <message>
        <source>Read and write records by API</source>
        <translation>Leer y escribir registros por API</translation>
    </message>
    <message>
        <source>Needed to find callers, create leads and log call tasks</source>
        <translation>Necesario para encontrar a quien llama, crear leads y registrar tareas de llamada</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Mantener la sesión</translation>
    </message>
    <message>
        <source>Calls come at any hour; without it you would sign in every few hours</source>
        <translation>Las llamadas llegan a cualquier hora; sin esto tendría que iniciar sesión cada pocas horas</translation>
    </message>
    <message>
        <source>See who signed in</source>
        <translation>Ver quién inició sesión</translation>
    </message>
    <message>
        <source>Create leads and log call tasks in Salesforce after each call.</source>
        <translation>Crear leads y registrar tareas de llamada en Salesforce después de cada llamada.</translation>
    </message>
    <message>
        <source>Tasks and leads after each call</source>
        <translation>Tareas y leads después de cada llamada</translation>
    </message>
    <message>
        <source>In Salesforce Setup, create an External Client App with OAuth, in your own org.</source>
        <translation>En la configuración de Salesforce de su propia org, cree una External Client App con OAuth.</translation>
    </message>
    <message>
        <source>Add the callback URL, and the scopes api and refresh_token.</source>
        <translation>Añada la URL de callback y los permisos api y refresh_token.</translation>
    </message>
    <message>
        <source>Put consumer key, consumer secret and login URL into .env and restart CalltTone.</source>
        <translation>Escriba consumer key, consumer secret y la URL de inicio de sesión en .env y reinicie CalltTone.</translation>
    </message>
    <message>
        <source>Call started</source>
        <translation>Llamada iniciada</translation>
    </message>
    <message>
        <source>Posts &quot;Call received with [Agent Name]&quot; when a call comes in, &quot;Call started with [Agent Name]&quot; when an agent calls.</source>
        <translation>Publica «Call received with [Agent Name]» cuando entra una llamada y «Call started with [Agent Name]» cuando llama un agente.</translation>
    </message>
    <message>
        <source>Call ended</source>
        <translation>Llamada terminada</translation>
    </message>
    <message>
        <source>Duration, status, sentiment and the call&apos;s summary.</source>
        <translation>Duración, estado, sentimiento y el resumen de la llamada.</translation>
    </message>
    <message>
        <source>Post to the channel you pick</source>
        <translation>Publicar en el canal que elija</translation>
    </message>
    <message>
        <source>Slack asks for the channel during sign-in</source>
        <translation>Slack pregunta por el canal al iniciar sesión</translation>
    </message>
    <message>
        <source>Send messages</source>
        <translation>Enviar mensajes</translation>
    </message>
    <message>
        <source>Needed to post to another channel than the one picked</source>
        <translation>Necesario para publicar en un canal distinto del elegido</translation>
    </message>
    <message>
        <source>List public channels</source>
        <translation>Listar canales públicos</translation>
    </message>
    <message>
        <source>Needed by the channel picker</source>
        <translation>Lo necesita la selección de canal</translation>
    </message>
    <message>
        <source>Join public channels</source>
        <translation>Unirse a canales públicos</translation>
    </message>
    <message>
        <source>Needed to post to a public channel nobody invited CalltTone to</source>
        <translation>Necesario para publicar en un canal público al que nadie invitó a CalltTone</translation>
    </message>
    <message>
        <source>No channel chosen.</source>
        <translation>Ningún canal elegido.</translation>
    </message>
    <message>
        <source>Nothing is posted until you pick one.</source>
        <translation>No se publica nada hasta que elija uno.</translation>
    </message>
    <message>
        <source>Post call messages to a Slack channel.</source>
        <translation>Publicar mensajes de llamadas en un canal de Slack.</translation>
    </message>
    <message>
        <source>Call started and call ended messages</source>
        <translation>Mensajes de inicio y fin de llamada</translation>
    </message>
    <message>
        <source>At api.slack.com/apps, create an app and switch Incoming Webhooks on.</source>
        <translation>En api.slack.com/apps, cree una aplicación y active Incoming Webhooks.</translation>
    </message>
    <message>
        <source>Under OAuth &amp; Permissions, add the redirect URL and the scopes.</source>
        <translation>En OAuth &amp; Permissions, añada la URL de redirección y los permisos.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Empty: the channel picked during sign-in.</source>
        <translation>Vacío: el canal elegido al iniciar sesión.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Send call events to 8,000+ apps after they happen.</source>
        <translation>Enviar eventos de llamada a más de 8000 aplicaciones después de que ocurran.</translation>
    </message>
    <message>
        <source>Events after calls</source>
        <translation>Eventos después de las llamadas</translation>
    </message>
    <message>
        <source>In Zapier, create a Zap with Webhooks by Zapier, then Catch Hook.</source>
        <translation>En Zapier, cree un Zap con Webhooks by Zapier y luego Catch Hook.</translation>
    </message>
    <message>
        <source>Copy the hook address and paste it here.</source>
        <translation>Copie la dirección del hook y péguela aquí.</translation>
    </message>
    <message>
        <source>Call events</source>
        <translation>Eventos de llamada</translation>
    </message>
    <message>
        <source>The chosen events, each as one request to your Zap.</source>
        <translation>Los eventos elegidos, cada uno como una petición a su Zap.</translation>
    </message>
    <message>
        <source>Events to send</source>
        <translation>Eventos que se envían</translation>
    </message>
    <message>
        <source>Zapier gets events after they happen. To act during a call, use Make.</source>
        <translation>Zapier recibe los eventos después de que ocurran. Para actuar durante una llamada, use Make.</translation>
    </message>
    <message>
        <source>The endpoint is failing</source>
        <translation>El endpoint falla</translation>
    </message>
    <message>
        <source>Send signed events to your own servers.</source>
        <translation>Envía eventos firmados a sus propios servidores.</translation>
    </message>
    <message>
        <source>Signed events to your servers</source>
        <translation>Eventos firmados a sus servidores</translation>
    </message>
    <message>
        <source>Query calls and manage agents, campaigns and appointments.</source>
        <translation>Consulte llamadas y gestione agentes, campañas y citas.</translation>
    </message>
    <message>
        <source>Revoke what is not needed any more.</source>
        <translation>Revoque lo que ya no haga falta.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Caller&apos;s time zone</source>
        <translation>Zona horaria de quien llama</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Contact id</source>
        <translation>Id del contacto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Moves appointment</source>
        <translation>Mueve la cita</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre de pila</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation>Asistentes</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Replaces event</source>
        <translation>Sustituye el evento</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Country of numbers without one</source>
        <translation>País de los números sin prefijo</translation>
    </message>
    <message>
        <source>Two letters, such as US or DE: how numbers without a country code are read. Empty: as those of your own number in the call.</source>
        <translation>Dos letras, como US o DE: cómo se leen los números sin prefijo de país. Vacío: como su propio número en la llamada.</translation>
    </message>
    <message>
        <source>When Salesforce finds a duplicate</source>
        <translation>Cuando Salesforce encuentra un duplicado</translation>
    </message>
    <message>
        <source>Choose use_existing to put the call to the record a duplicate rule found, or always_create to save the lead all the same, where the rule allows it.</source>
        <translation>Elija use_existing para asignar la llamada al registro que encontró una regla de duplicados, o always_create para guardar el lead de todos modos, donde la regla lo permita.</translation>
    </message>
    <message>
        <source>Company of leads without one</source>
        <translation>Empresa de los leads sin empresa</translation>
    </message>
    <message>
        <source>Salesforce takes no lead without a company.</source>
        <translation>Salesforce no acepta un lead sin empresa.</translation>
    </message>
    <message>
        <source>Read public channels it is in</source>
        <translation>Leer los canales públicos en los que está</translation>
    </message>
    <message>
        <source>Needed to see whether a message was posted when Slack&apos;s answer was lost, so that none is posted twice</source>
        <translation>Necesario para ver si un mensaje se publicó cuando se perdió la respuesta de Slack, y así no publicarlo dos veces</translation>
    </message>
    <message>
        <source>Wait for the analysis, in minutes</source>
        <translation>Esperar el análisis, en minutos</translation>
    </message>
    <message>
        <source>The end of a call is posted when its analysis has come, at the latest after this time; when empty, after 1. An analysis that comes later changes the message; a webhook&apos;s cannot be changed.</source>
        <translation>El final de una llamada se publica cuando ha llegado su análisis, como máximo pasado este tiempo; si está vacío, pasado 1. Un análisis posterior cambia el mensaje; el de un webhook no se puede cambiar.</translation>
    </message>
    <message>
        <source>Summary in the thread</source>
        <translation>Resumen en el hilo</translation>
    </message>
    <message>
        <source>The call ended message answers the call started message. Off: it is a message of its own in the channel.</source>
        <translation>El mensaje de fin de llamada responde al de inicio. Desactivado: es un mensaje propio en el canal.</translation>
    </message>
    <message>
        <source>A call is written down when its analysis has come, at the latest after this time; when empty, after 10. An analysis that comes later is added.</source>
        <translation>Una llamada se anota cuando ha llegado su análisis, como máximo pasado este tiempo; si está vacío, pasados 10. Un análisis posterior se añade.</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nombre corto</translation>
    </message>
    <message>
        <source>Agents see its tools as the short name, two underscores, and the tool&apos;s own name. From the next call on.</source>
        <translation>Los agentes ven sus herramientas como el nombre corto, dos guiones bajos y el nombre propio. Desde la próxima llamada.</translation>
    </message>
    <message>
        <source>New and changed tools wait for review</source>
        <translation>Las herramientas nuevas y cambiadas esperan revisión</translation>
    </message>
    <message>
        <source>What a server says of its tools steers your agents, and it can say something else tomorrow. Off: agents get changes with the next call.</source>
        <translation>Lo que un servidor dice de sus herramientas guía a sus agentes, y mañana puede decir otra cosa. Desactivado: los agentes reciben los cambios con la próxima llamada.</translation>
    </message>
    <message>
        <source>Give up after (seconds)</source>
        <translation>Desistir tras (segundos)</translation>
    </message>
    <message>
        <source>A caller waits as long. A tool that reports progress may take all of it; one that is silent for 8 seconds is given up.</source>
        <translation>Ese tiempo espera quien llama. Una herramienta que informa de su progreso puede usarlo todo; si calla 8 segundos, se desiste.</translation>
    </message>
    <message>
        <source>Tools that only look things up</source>
        <translation>Herramientas que solo consultan</translation>
    </message>
    <message>
        <source>By their own names. The same question may be asked twice in a call; what any other tool did is not done again for the same arguments.</source>
        <translation>Por sus propios nombres. La misma pregunta puede hacerse dos veces en una llamada; lo que hizo cualquier otra herramienta no se repite con los mismos argumentos.</translation>
    </message>
</context>
<context>
    <name>IntegrationCategory</name>
    <message>
        <source>CRM</source>
        <translation>CRM</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Comunicación</translation>
    </message>
    <message>
        <source>Developer</source>
        <translation>Desarrollo</translation>
    </message>
    <message>
        <source>Automation</source>
        <translation>Automatización</translation>
    </message>
</context>
<context>
    <name>IntegrationState</name>
    <message>
        <source>Not connected</source>
        <translation>Sin conectar</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Plan required</source>
        <translation>Requiere un plan</translation>
    </message>
    <message>
        <source>Setup needed</source>
        <translation>Falta configurar</translation>
    </message>
</context>
<context>
    <name>PageId</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Entregas</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Integraciones</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campañas</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Citas</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Add an endpoint</source>
        <translation>Añadir un endpoint</translation>
    </message>
    <message>
        <source>New agent</source>
        <translation>Nuevo agente</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>Nueva campaña</translation>
    </message>
    <message>
        <source>New appointment</source>
        <translation>Nueva cita</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>API Keys</source>
        <translation>Claves de API</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Create an API key</source>
        <translation>Crear una clave de API</translation>
    </message>
    <message>
        <source>Repair %1</source>
        <translation>Reparar %1</translation>
    </message>
    <message>
        <source>Search all deliveries for &quot;%1&quot;</source>
        <translation>Buscar «%1» en todas las entregas</translation>
    </message>
</context>
<context>
    <name>PaletteGroup</name>
    <message>
        <source>Suggested</source>
        <translation>Sugerido</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Integraciones</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Entregas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
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
        <translation>%1 envió la petición a otro sitio</translation>
    </message>
    <message>
        <source>It points to %1, and the key is never sent along. If that is the service, use its address in the connection settings.</source>
        <translation>Apunta a %1, y la clave nunca se envía allí. Si ese es el servicio, use su dirección en los ajustes de conexión.</translation>
    </message>
    <message>
        <source>It may have been done all the same: look before you repeat it.</source>
        <translation>Puede haberse hecho de todos modos: mire antes de repetirlo.</translation>
    </message>
    <message>
        <source>The CalltTone service is not running</source>
        <translation>El servicio CalltTone no está en marcha</translation>
    </message>
    <message>
        <source>Nothing listens at %1. Start the service, or correct the address in the connection settings.</source>
        <translation>Nada escucha en %1. Inicie el servicio o corrija la dirección en los ajustes de conexión.</translation>
    </message>
    <message>
        <source>%1 cannot be found</source>
        <translation>No se encuentra %1</translation>
    </message>
    <message>
        <source>The name does not resolve. Check its spelling and this machine&apos;s connection, then try again.</source>
        <translation>El nombre no se resuelve. Compruebe cómo está escrito y la conexión de este equipo, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>%1 did not answer in time</source>
        <translation>%1 no respondió a tiempo</translation>
    </message>
    <message>
        <source>It may be busy, or the connection is down. Try again in a moment.</source>
        <translation>Puede estar ocupado o no haber conexión. Vuelva a intentarlo en un momento.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off</source>
        <translation>La conexión con %1 se cortó</translation>
    </message>
    <message>
        <source>The service closed it before its answer was complete. Try again.</source>
        <translation>El servicio la cerró antes de completar su respuesta. Vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>No secure connection to %1</source>
        <translation>Sin conexión segura con %1</translation>
    </message>
    <message>
        <source>Its certificate is not accepted: %1. Correct the certificate on the server, or this machine&apos;s clock.</source>
        <translation>No se acepta su certificado: %1. Corrija el certificado en el servidor o el reloj de este equipo.</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>No se puede acceder a %1</translation>
    </message>
    <message>
        <source>The system says: %1. Check the connection or the proxy, then try again.</source>
        <translation>El sistema dice: %1. Compruebe la conexión o el proxy y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The request was given up</source>
        <translation>Se abandonó la petición</translation>
    </message>
    <message>
        <source>The connection was closed or changed meanwhile.</source>
        <translation>La conexión se cerró o cambió entretanto.</translation>
    </message>
    <message>
        <source>The answer of %1 makes no sense</source>
        <translation>La respuesta de %1 no se entiende</translation>
    </message>
    <message>
        <source>It is not what a CalltTone service says. Check that the address leads to one of the same version.</source>
        <translation>No es lo que dice un servicio CalltTone. Compruebe que la dirección lleva a uno de la misma versión.</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>el servicio</translation>
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
        <translation>Esta no es la dirección de un servicio</translation>
    </message>
    <message>
        <source>%1 cannot be opened. Enter a whole address such as https://calls.example.com.</source>
        <translation>%1 no se puede abrir. Escriba una dirección completa como https://calls.example.com.</translation>
    </message>
    <message>
        <source>Nothing was sent to %1</source>
        <translation>No se envió nada a %1</translation>
    </message>
    <message>
        <source>http:// to another machine would show the API key to everyone on the way. Use https://, or an SSH tunnel to this machine.</source>
        <translation>http:// hacia otro equipo mostraría la clave de API a todos por el camino. Use https:// o un túnel SSH a este equipo.</translation>
    </message>
</context>
<context>
    <name>SignInCause</name>
    <message>
        <source>The redirect URI does not match.</source>
        <translation>La URI de redirección no coincide.</translation>
    </message>
    <message>
        <source>A permission it cannot do without was not granted.</source>
        <translation>No se concedió un permiso imprescindible.</translation>
    </message>
    <message>
        <source>The client id or secret is not accepted.</source>
        <translation>No se acepta el id o el secreto de cliente.</translation>
    </message>
    <message>
        <source>A permission is not switched on in your app.</source>
        <translation>Un permiso no está activado en su aplicación.</translation>
    </message>
    <message>
        <source>The code is no longer valid.</source>
        <translation>El código ya no es válido.</translation>
    </message>
    <message>
        <source>A policy blocks the app.</source>
        <translation>Una política bloquea la aplicación.</translation>
    </message>
</context>
<context>
    <name>SyncKind</name>
    <message>
        <source>Call started message</source>
        <translation>Mensaje de inicio de llamada</translation>
    </message>
    <message>
        <source>Call ended message</source>
        <translation>Mensaje de fin de llamada</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Row in Calls</source>
        <translation>Fila en Calls</translation>
    </message>
    <message>
        <source>Row in Leads</source>
        <translation>Fila en Leads</translation>
    </message>
    <message>
        <source>Row in Appointments</source>
        <translation>Fila en Appointments</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Call activity</source>
        <translation>Actividad de llamada</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
</context>
<context>
    <name>ToolError</name>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Arguments not valid</source>
        <translation>Argumentos inválidos</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>No disponible</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Sin configurar</translation>
    </message>
    <message>
        <source>Reconnect needed</source>
        <translation>Hay que reconectar</translation>
    </message>
    <message>
        <source>Permission missing</source>
        <translation>Falta un permiso</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>Time taken</source>
        <translation>Hora ocupada</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Vendor is limiting</source>
        <translation>El proveedor limita</translation>
    </message>
    <message>
        <source>Vendor is down</source>
        <translation>Proveedor caído</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Respuesta tardía</translation>
    </message>
    <message>
        <source>Outcome not known yet</source>
        <translation>Resultado incierto</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>No intentado</translation>
    </message>
    <message>
        <source>Internal error</source>
        <translation>Error interno</translation>
    </message>
</context>
<context>
    <name>Uptime</name>
    <message>
        <source>less than a minute</source>
        <translation>menos de un minuto</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
</context>
<context>
    <name>UrlCheck</name>
    <message>
        <source>Make webhooks</source>
        <translation>Los webhooks de Make</translation>
    </message>
    <message>
        <source>%1 is not one of Make&apos;s usual hosts. Send a test before you connect.</source>
        <translation>%1 no es uno de los hosts habituales de Make. Envíe una prueba antes de conectar.</translation>
    </message>
    <message>
        <source>The end of the address is missing. Copy all of it.</source>
        <translation>Falta el final de la dirección. Cópiela entera.</translation>
    </message>
    <message>
        <source>Zapier hooks</source>
        <translation>Los hooks de Zapier</translation>
    </message>
    <message>
        <source>%1 is no address of Zapier&apos;s. Hooks look like https://hooks.zapier.com/hooks/catch/…</source>
        <translation>%1 no es una dirección de Zapier. Los hooks tienen la forma https://hooks.zapier.com/hooks/catch/…</translation>
    </message>
    <message>
        <source>A Catch Hook ends in two parts, as in /hooks/catch/123456/abc123/. Copy all of it.</source>
        <translation>Un Catch Hook acaba en dos partes, como en /hooks/catch/123456/abc123/. Cópielo entero.</translation>
    </message>
    <message>
        <source>Slack webhooks</source>
        <translation>Los webhooks de Slack</translation>
    </message>
    <message>
        <source>%1 is no address of Slack&apos;s. Webhooks look like https://hooks.slack.com/services/…</source>
        <translation>%1 no es una dirección de Slack. Los webhooks tienen la forma https://hooks.slack.com/services/…</translation>
    </message>
    <message>
        <source>A Slack webhook continues with /services/. Copy all of it.</source>
        <translation>Un webhook de Slack continúa con /services/. Cópielo entero.</translation>
    </message>
    <message>
        <source>Addresses of MCP servers</source>
        <translation>Las direcciones de servidores MCP</translation>
    </message>
    <message>
        <source>%1 start with https://.</source>
        <translation>%1 empiezan por https://.</translation>
    </message>
    <message>
        <source>%1 start with https://, but this address starts with %2.</source>
        <translation>%1 empiezan por https://, pero esta dirección empieza por %2.</translation>
    </message>
    <message>
        <source>This is no web address: it holds a character that none has.</source>
        <translation>Esto no es una dirección web: contiene un carácter que ninguna tiene.</translation>
    </message>
    <message>
        <source>Remove the name or password before the @.</source>
        <translation>Quite el nombre o la contraseña delante de la @.</translation>
    </message>
    <message>
        <source>On this computer: %1</source>
        <translation>En este equipo: %1</translation>
    </message>
    <message>
        <source>Host recognized: %1</source>
        <translation>Host reconocido: %1</translation>
    </message>
</context>
<context>
    <name>callttone::app::DesktopApp</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Connect to the running engine…</source>
        <translation>Conectar con el motor en marcha…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation>Usar el puerto %1</translation>
    </message>
    <message>
        <source>A key for %1 is needed</source>
        <translation>Hace falta una clave para %1</translation>
    </message>
    <message>
        <source>CALLTTONE_API_KEY is not set. Enter a key, or set the variable and start again.</source>
        <translation>CALLTTONE_API_KEY no está definida. Escriba una clave, o defina la variable y vuelva a iniciar.</translation>
    </message>
    <message>
        <source>Enter the key…</source>
        <translation>Escribir la clave…</translation>
    </message>
    <message>
        <source>Enter another address…</source>
        <translation>Escribir otra dirección…</translation>
    </message>
    <message>
        <source>Switch source…</source>
        <translation>Cambiar de origen…</translation>
    </message>
    <message>
        <source>Start with the built-in engine</source>
        <translation>Empezar con el motor integrado</translation>
    </message>
    <message>
        <source>The sandbox has ended</source>
        <translation>El sandbox ha terminado</translation>
    </message>
    <message>
        <source>The program that stood in for the vendors stopped, and what was connected to it is gone.</source>
        <translation>El programa que sustituía a los proveedores se detuvo, y lo que estaba conectado a él se perdió.</translation>
    </message>
    <message>
        <source>Start a new one</source>
        <translation>Iniciar otro</translation>
    </message>
    <message>
        <source>Leave the sandbox</source>
        <translation>Salir del sandbox</translation>
    </message>
</context>
<context>
    <name>callttone::app::DesktopUi</name>
    <message>
        <source>Playing: %1</source>
        <translation>Reproduciendo: %1</translation>
    </message>
    <message numerus="yes">
        <source>Copied. The clipboard is cleared in %n seconds.</source>
        <translation>
            <numerusform>Copiado. El portapapeles se vacía en %n segundo.</numerusform>
            <numerusform>Copiado. El portapapeles se vacía en %n segundos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::app::SandboxProcess</name>
    <message>
        <source>It did not answer within 15 s.</source>
        <translation>No respondió en 15 s.</translation>
    </message>
    <message>
        <source>%1 cannot be started: %2.</source>
        <translation>No se puede iniciar %1: %2.</translation>
    </message>
    <message>
        <source>It ended at once with code %1.</source>
        <translation>Terminó enseguida con el código %1.</translation>
    </message>
    <message>
        <source>The sandbox did not start</source>
        <translation>El sandbox no se inició</translation>
    </message>
    <message>
        <source>Start with the built-in engine instead, or install CalltTone again.</source>
        <translation>Empiece con el motor integrado o vuelva a instalar CalltTone.</translation>
    </message>
</context>
<context>
    <name>callttone::items::AgentListModel</name>
    <message>
        <source>Could not be loaded</source>
        <translation>No se pudo cargar</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Inactivo</translation>
    </message>
    <message numerus="yes">
        <source>%n calls today</source>
        <translation>
            <numerusform>%n llamada hoy</numerusform>
            <numerusform>%n llamadas hoy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tools</source>
        <translation>
            <numerusform>%n herramienta</numerusform>
            <numerusform>%n herramientas</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Calls today</source>
        <translation>Llamadas hoy</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Last saved</source>
        <translation>Guardado</translation>
    </message>
</context>
<context>
    <name>callttone::items::ApiKeyListModel</name>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>read</source>
        <comment>what a key may do</comment>
        <translation>leer</translation>
    </message>
    <message>
        <source>write</source>
        <comment>what a key may do</comment>
        <translation>escribir</translation>
    </message>
    <message>
        <source>post events</source>
        <comment>what a key may do</comment>
        <translation>publicar eventos</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Nunca usada</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revocada</translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>usada por última vez %1</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>nunca usada</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>revocada</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
</context>
<context>
    <name>callttone::items::AppointmentListModel</name>
    <message>
        <source>Could not be loaded</source>
        <translation>No se pudo cargar</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
    <message>
        <source>booked by %1</source>
        <translation>reservada por %1</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Interlocutor</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Booked by</source>
        <translation>Reservada por</translation>
    </message>
    <message>
        <source>Source call</source>
        <translation>Llamada de origen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>callttone::items::AttemptListModel</name>
    <message>
        <source>Sending now</source>
        <translation>Enviando ahora</translation>
    </message>
    <message>
        <source>Next attempt in %1</source>
        <translation>Próximo intento en %1</translation>
    </message>
    <message>
        <source>1 earlier attempt from %1</source>
        <translation>1 intento anterior desde %1</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier attempts from %1</source>
        <translation>
            <numerusform>%n intento anterior desde %1</numerusform>
            <numerusform>%n intentos anteriores desde %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, gave up</source>
        <translation>%1, abandonado</translation>
    </message>
    <message>
        <source>%1, replayed</source>
        <translation>%1, reenviado</translation>
    </message>
</context>
<context>
    <name>callttone::items::CallListModel</name>
    <message>
        <source>Could not be loaded</source>
        <translation>No se pudo cargar</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
    <message>
        <source>sentiment %1</source>
        <translation>sentimiento %1</translation>
    </message>
    <message>
        <source>lead score %1</source>
        <translation>puntuación del lead %1</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>Sentimiento</translation>
    </message>
    <message>
        <source>Lead score</source>
        <translation>Puntuación del lead</translation>
    </message>
    <message numerus="yes">
        <source>%n tool calls</source>
        <translation>
            <numerusform>%n uso de herramienta</numerusform>
            <numerusform>%n usos de herramientas</numerusform>
        </translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Entregas</translation>
    </message>
</context>
<context>
    <name>callttone::items::CampaignListModel</name>
    <message>
        <source>Could not be loaded</source>
        <translation>No se pudo cargar</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
    <message>
        <source>%1 of %2 called</source>
        <translation>%1 de %2 llamados</translation>
    </message>
    <message>
        <source>No contacts</source>
        <translation>Sin contactos</translation>
    </message>
    <message>
        <source>%1 reached</source>
        <translation>%1 contactados</translation>
    </message>
    <message>
        <source>%1 booked</source>
        <translation>%1 con cita</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Contactados</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Con cita</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Próximo inicio</translation>
    </message>
</context>
<context>
    <name>callttone::items::ContactListModel</name>
    <message>
        <source>Could not be loaded</source>
        <translation>No se pudo cargar</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>Última llamada</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
</context>
<context>
    <name>callttone::items::DeliveryLogModel</name>
    <message>
        <source>Could not be loaded</source>
        <translation>No se pudo cargar</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
    <message>
        <source>Next attempt in %1</source>
        <translation>Próximo intento en %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>1 try</source>
        <translation>1 intento</translation>
    </message>
    <message numerus="yes">
        <source>%n tries</source>
        <translation>
            <numerusform>%n intento</numerusform>
            <numerusform>%n intentos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 millisecond</source>
        <translation>1 milisegundo</translation>
    </message>
    <message numerus="yes">
        <source>%n milliseconds</source>
        <translation>
            <numerusform>%n milisegundo</numerusform>
            <numerusform>%n milisegundos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::items::EndpointListModel</name>
    <message>
        <source>Failing since %1</source>
        <translation>Falla desde %1</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 evento</translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n evento</numerusform>
            <numerusform>%n eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Switched off: %1</source>
        <translation>Desactivado: %1</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>Con fallos</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>En buen estado</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>Aún no se ha enviado nada</translation>
    </message>
</context>
<context>
    <name>callttone::items::LiveCalls</name>
    <message>
        <source>Appointment booked</source>
        <translation>Cita reservada</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 falló</translation>
    </message>
</context>
<context>
    <name>callttone::items::SyncLogModel</name>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
</context>
<context>
    <name>callttone::items::SyncWords</name>
    <message>
        <source>Tried again now</source>
        <translation>Se reintenta ahora</translation>
    </message>
    <message>
        <source>Tried again in %1</source>
        <translation>Se reintenta en %1</translation>
    </message>
    <message>
        <source>Due in %1</source>
        <translation>Previsto en %1</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>Espera su turno</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Enviándose</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abandonada</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregada</translation>
    </message>
    <message>
        <source>Cancelled by hand</source>
        <translation>Cancelada a mano</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviada</translation>
    </message>
    <message>
        <source>Send it again now (R)</source>
        <translation>Enviar de nuevo ahora (R)</translation>
    </message>
    <message>
        <source>Send it to Zapier again: its Zap runs once more (R)</source>
        <translation>Enviar a Zapier de nuevo: su Zap se ejecuta otra vez (R)</translation>
    </message>
    <message>
        <source>Make sure that it is there; nothing is made twice (R)</source>
        <translation>Asegurar que está allí; nada se crea dos veces (R)</translation>
    </message>
    <message>
        <source>Open in %1</source>
        <translation>Abrir en %1</translation>
    </message>
    <message>
        <source>Matched by e-mail address</source>
        <translation>Identificado por el correo electrónico</translation>
    </message>
    <message>
        <source>Matched by exact number</source>
        <translation>Identificado por el número exacto</translation>
    </message>
    <message>
        <source>Matched by number without country code</source>
        <translation>Identificado por el número sin prefijo de país</translation>
    </message>
    <message>
        <source>New in %1</source>
        <translation>Nuevo en %1</translation>
    </message>
    <message>
        <source>%1; the one active last was taken</source>
        <translation>%1; se eligió el activo más reciente</translation>
    </message>
    <message>
        <source>1 other has this address</source>
        <translation>1 más tiene esta dirección</translation>
    </message>
    <message numerus="yes">
        <source>%n others have this address</source>
        <translation>
            <numerusform>%n más tiene esta dirección</numerusform>
            <numerusform>%n más tienen esta dirección</numerusform>
        </translation>
    </message>
    <message>
        <source>1 other shares this number</source>
        <translation>1 más comparte este número</translation>
    </message>
    <message numerus="yes">
        <source>%n others share this number</source>
        <translation>
            <numerusform>%n más comparte este número</numerusform>
            <numerusform>%n más comparten este número</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::items::TimelineModel</name>
    <message>
        <source>+%1</source>
        <comment>time after the call ended</comment>
        <translation>+%1</translation>
    </message>
    <message>
        <source>Callee</source>
        <translation>Persona llamada</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Quien llama</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>1 turn</source>
        <translation>1 turno</translation>
    </message>
    <message numerus="yes">
        <source>%n turns</source>
        <translation>
            <numerusform>%n turno</numerusform>
            <numerusform>%n turnos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 endpoint</source>
        <translation>1 endpoint</translation>
    </message>
    <message numerus="yes">
        <source>%n endpoints</source>
        <translation>
            <numerusform>%n endpoint</numerusform>
            <numerusform>%n endpoints</numerusform>
        </translation>
    </message>
    <message>
        <source>sent to %1</source>
        <translation>enviado a %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>no endpoint takes it</source>
        <translation>ningún endpoint lo recibe</translation>
    </message>
</context>
<context>
    <name>callttone::items::ToolArguments</name>
    <message>
        <source>Not an email address. One looks like dana@example.com.</source>
        <translation>No es una dirección de correo. Una tiene la forma dana@example.com.</translation>
    </message>
    <message>
        <source>Not a phone number. One looks like +1 512 555 0142.</source>
        <translation>No es un número de teléfono. Uno tiene la forma +1 512 555 0142.</translation>
    </message>
    <message>
        <source>Not a date. Write year, month and day: 2026-02-19.</source>
        <translation>No es una fecha. Escriba año, mes y día: 2026-02-19.</translation>
    </message>
    <message>
        <source>Not a time. Write date, time and offset: 2026-02-19T14:30:00-06:00.</source>
        <translation>No es una hora. Escriba fecha, hora y diferencia con UTC: 2026-02-19T14:30:00-06:00.</translation>
    </message>
    <message>
        <source>No time zone is called &quot;%1&quot;. Names look like America/Chicago.</source>
        <translation>Ninguna zona horaria se llama «%1». Los nombres tienen la forma America/Chicago.</translation>
    </message>
    <message>
        <source>Must be text.</source>
        <translation>Debe ser texto.</translation>
    </message>
    <message>
        <source>Must not be empty.</source>
        <translation>No puede estar vacío.</translation>
    </message>
    <message>
        <source>Must have at least %1 characters.</source>
        <translation>Debe tener al menos %1 caracteres.</translation>
    </message>
    <message>
        <source>Must have at most %1 characters; this has %2.</source>
        <translation>Debe tener %1 caracteres como máximo; este tiene %2.</translation>
    </message>
    <message>
        <source>Must match the pattern %1.</source>
        <translation>Debe coincidir con el patrón %1.</translation>
    </message>
    <message>
        <source>Must be a whole number.</source>
        <translation>Debe ser un número entero.</translation>
    </message>
    <message>
        <source>Must be a number.</source>
        <translation>Debe ser un número.</translation>
    </message>
    <message>
        <source>Must be at least %1.</source>
        <translation>Debe ser al menos %1.</translation>
    </message>
    <message>
        <source>Must be at most %1.</source>
        <translation>Debe ser %1 como máximo.</translation>
    </message>
    <message>
        <source>Must be a list.</source>
        <translation>Debe ser una lista.</translation>
    </message>
    <message>
        <source>Must have at least %1 entries.</source>
        <translation>Debe tener al menos %1 entradas.</translation>
    </message>
    <message>
        <source>Must have at most %1 entries.</source>
        <translation>Debe tener %1 entradas como máximo.</translation>
    </message>
    <message>
        <source>Must be one of: %1.</source>
        <translation>Debe ser uno de estos: %1.</translation>
    </message>
    <message>
        <source>Give at least one of: %1.</source>
        <translation>Indique al menos uno de estos: %1.</translation>
    </message>
    <message>
        <source>Required.</source>
        <translation>Obligatorio.</translation>
    </message>
    <message>
        <source>Must be true or false.</source>
        <translation>Debe ser true o false.</translation>
    </message>
    <message>
        <source>Must be an object.</source>
        <translation>Debe ser un objeto.</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>Línea %1: %2.</translation>
    </message>
    <message>
        <source>Line 1: arguments are an object, in braces.</source>
        <translation>Línea 1: los argumentos son un objeto, entre llaves.</translation>
    </message>
</context>
<context>
    <name>callttone::items::ToolCallWords</name>
    <message>
        <source>network %1</source>
        <translation>red %1</translation>
    </message>
    <message>
        <source>queue %1</source>
        <translation>cola %1</translation>
    </message>
    <message>
        <source>engine %1</source>
        <translation>motor %1</translation>
    </message>
</context>
<context>
    <name>callttone::items::ToolHistoryModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>What the agent said</source>
        <translation>Lo que dijo el agente</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
</context>
<context>
    <name>callttone::items::ToolListModel</name>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, off</source>
        <translation>%1, %2, desactivada</translation>
    </message>
    <message>
        <source>%1: switched off for agents</source>
        <translation>%1: desactivada para los agentes</translation>
    </message>
</context>
<context>
    <name>callttone::items::ToolWords</name>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>No open times</source>
        <translation>Sin huecos libres</translation>
    </message>
    <message>
        <source>1 slot</source>
        <translation>1 hueco</translation>
    </message>
    <message numerus="yes">
        <source>%n slots</source>
        <translation>
            <numerusform>%n hueco</numerusform>
            <numerusform>%n huecos</numerusform>
        </translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message>
        <source>1 match</source>
        <translation>1 coincidencia</translation>
    </message>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>%n coincidencia</numerusform>
            <numerusform>%n coincidencias</numerusform>
        </translation>
    </message>
    <message>
        <source>1 candidate</source>
        <translation>1 candidato</translation>
    </message>
    <message numerus="yes">
        <source>%n candidates</source>
        <translation>
            <numerusform>%n candidato</numerusform>
            <numerusform>%n candidatos</numerusform>
        </translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>Ya existía</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Reservado</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Iniciado</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Movido</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Ensayo</translation>
    </message>
    <message>
        <source>Replayed</source>
        <translation>Ya hecho</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Negocio</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Quien llama</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>callttone::items::VendorRequestModel</name>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
</context>
<context>
    <name>callttone::items::WireExchangeModel</name>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Call started</source>
        <translation>Llamada iniciada</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Herramienta</translation>
    </message>
    <message>
        <source>List changed</source>
        <translation>Lista cambiada</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Vigilancia</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>Funcionó</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falló</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Revisión %1</translation>
    </message>
</context>
<context>
    <name>callttone::ui::AboutSection</name>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>The program, and where it keeps what it knows.</source>
        <translation>El programa y dónde guarda lo que sabe.</translation>
    </message>
    <message>
        <source>About this program</source>
        <translation>Acerca de este programa</translation>
    </message>
    <message>
        <source>CalltTone Desktop</source>
        <translation>CalltTone Desktop</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty, as far as the law allows.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Se ofrece sin garantía alguna, hasta donde la ley lo permite.</translation>
    </message>
    <message>
        <source>Open data folder</source>
        <translation>Abrir la carpeta de datos</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copiar diagnóstico</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Built in, at %1</source>
        <translation>Integrado, en %1</translation>
    </message>
    <message>
        <source>Engine version</source>
        <translation>Versión del motor</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secretos</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
</context>
<context>
    <name>callttone::ui::ActivityModel</name>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Token renewed</source>
        <translation>Token renovado</translation>
    </message>
    <message>
        <source>Renewal failed</source>
        <translation>Renovación fallida</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revocado</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Desconectado</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>Ajustes cambiados</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Probado</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausado</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Reanudado</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Tools changed</source>
        <translation>Herramientas cambiadas</translation>
    </message>
    <message>
        <source>Tools accepted</source>
        <translation>Herramientas aceptadas</translation>
    </message>
    <message>
        <source>Needs more access</source>
        <translation>Necesita más acceso</translation>
    </message>
</context>
<context>
    <name>callttone::ui::ActivityPane</name>
    <message>
        <source>What is shown</source>
        <translation>Qué se muestra</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Entregas</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
</context>
<context>
    <name>callttone::ui::ActivityTab</name>
    <message>
        <source>Filter activity</source>
        <translation>Filtrar la actividad</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Any result</source>
        <translation>Cualquier resultado</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Aún no ha pasado nada</translation>
    </message>
    <message>
        <source>Connecting, renewed tokens, tests and failures show here.</source>
        <translation>Aquí aparecen las conexiones, los tokens renovados, las pruebas y los fallos.</translation>
    </message>
    <message>
        <source>Nothing matches these filters</source>
        <translation>Nada coincide con estos filtros</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Quitar todos</translation>
    </message>
</context>
<context>
    <name>callttone::ui::AddContactsDialog</name>
    <message>
        <source>Add contacts</source>
        <translation>Añadir contactos</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Numbers that are in the campaign already stay as they are.</source>
        <translation>Los números que ya están en la campaña se quedan como están.</translation>
    </message>
    <message numerus="yes">
        <source>Add %n contacts</source>
        <translation>
            <numerusform>Añadir %n contacto</numerusform>
            <numerusform>Añadir %n contactos</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Elija un archivo.</translation>
    </message>
</context>
<context>
    <name>callttone::ui::AddEndpointDialog</name>
    <message>
        <source>Add Endpoint</source>
        <translation>Añadir endpoint</translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <translation>quedan %1 de %2</translation>
    </message>
    <message>
        <source>A signing secret is created with the endpoint and shown once.</source>
        <translation>Con el endpoint se crea un secreto de firma que se muestra una vez.</translation>
    </message>
    <message>
        <source>Create Webhook Endpoint</source>
        <translation>Crear endpoint de webhook</translation>
    </message>
</context>
<context>
    <name>callttone::ui::AgentDialog</name>
    <message>
        <source>Edit agent</source>
        <translation>Editar agente</translation>
    </message>
    <message>
        <source>New agent</source>
        <translation>Nuevo agente</translation>
    </message>
    <message>
        <source>Takes and makes calls</source>
        <translation>Atiende y hace llamadas</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Saludo</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instrucciones</translation>
    </message>
    <message>
        <source>As your voice platform calls it.</source>
        <translation>Como la llama su plataforma de voz.</translation>
    </message>
    <message>
        <source>With its country code.</source>
        <translation>Con el prefijo del país.</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Guardar cambios</translation>
    </message>
    <message>
        <source>Create agent</source>
        <translation>Crear agente</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Show its calls</source>
        <translation>Ver sus llamadas</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Póngale un nombre.</translation>
    </message>
</context>
<context>
    <name>callttone::ui::AgentTools</name>
    <message>
        <source>Integrations</source>
        <translation>Integraciones</translation>
    </message>
    <message>
        <source>None yet. Agents get the tools of an integration in the moment it is connected.</source>
        <translation>Aún ninguna. Los agentes reciben las herramientas de una integración en cuanto se conecta.</translation>
    </message>
    <message>
        <source>Those of all connected integrations. Agents have them at once, without being saved again.</source>
        <translation>Las de todas las integraciones conectadas. Los agentes las tienen al momento, sin volver a guardarse.</translation>
    </message>
</context>
<context>
    <name>callttone::ui::AgentsPage</name>
    <message>
        <source>Search agents</source>
        <translation>Buscar agentes</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>New agent</source>
        <translation>Nuevo agente</translation>
    </message>
    <message>
        <source>Set up an agent (Ctrl+N)</source>
        <translation>Crear un agente (Ctrl+N)</translation>
    </message>
    <message>
        <source>Tools reach them live</source>
        <translation>Las herramientas les llegan al momento</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 se ha guardado.</translation>
    </message>
    <message>
        <source>%1 is set up.</source>
        <translation>%1 se ha creado.</translation>
    </message>
    <message>
        <source>%1 is on.</source>
        <translation>%1 está activo.</translation>
    </message>
    <message>
        <source>%1 is off.</source>
        <translation>%1 está inactivo.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Delete this agent?</source>
        <translation>¿Eliminar este agente?</translation>
    </message>
    <message>
        <source>Voice platforms no longer find it here. Its calls stay in the log.</source>
        <translation>Las plataformas de voz ya no lo encuentran aquí. Sus llamadas siguen en el registro.</translation>
    </message>
    <message>
        <source>Delete agent</source>
        <translation>Eliminar agente</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>%1 se ha eliminado.</translation>
    </message>
    <message numerus="yes">
        <source>%n agents</source>
        <translation>
            <numerusform>%n agente</numerusform>
            <numerusform>%n agentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter opens</source>
        <translation>Intro abre</translation>
    </message>
    <message>
        <source>No agent matches</source>
        <translation>Ningún agente coincide</translation>
    </message>
    <message>
        <source>Names, ids and numbers were searched for these words.</source>
        <translation>Se buscaron estas palabras en nombres, identificadores y números.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Borrar búsqueda</translation>
    </message>
    <message>
        <source>No agents yet</source>
        <translation>Aún no hay agentes</translation>
    </message>
    <message>
        <source>An agent is who your voice platform speaks as: its name, language, greeting and instructions. The tools of all connected integrations are its own at once. Calls of agents that are not listed here are shown all the same.</source>
        <translation>Un agente es la voz con la que habla su plataforma: su nombre, idioma, saludo e instrucciones. Tiene al momento las herramientas de todas las integraciones conectadas. Las llamadas de agentes que no están aquí también se muestran.</translation>
    </message>
</context>
<context>
    <name>callttone::ui::AnalysisCard</name>
    <message>
        <source>Key points</source>
        <translation>Puntos clave</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Análisis</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>Sentimiento</translation>
    </message>
    <message>
        <source>Lead score</source>
        <translation>Puntuación del lead</translation>
    </message>
    <message>
        <source>The analysis comes after the call.</source>
        <translation>El análisis llega después de la llamada.</translation>
    </message>
    <message>
        <source>No analysis came for this call.</source>
        <translation>No llegó ningún análisis de esta llamada.</translation>
    </message>
    <message>
        <source>ready %1 after the call</source>
        <translation>listo %1 después de la llamada</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
</context>
<context>
    <name>callttone::ui::ApiKeysSection</name>
    <message>
        <source>API keys</source>
        <translation>Claves de API</translation>
    </message>
    <message>
        <source>Use a key in the Authorization header as Bearer vxf_…</source>
        <translation>Use una clave en la cabecera Authorization como Bearer vxf_…</translation>
    </message>
    <message>
        <source>No API key yet</source>
        <translation>Aún no hay clave de API</translation>
    </message>
    <message>
        <source>Programs that post events or read calls need one. The key is shown once.</source>
        <translation>Los programas que publican eventos o leen llamadas necesitan una. La clave se muestra una vez.</translation>
    </message>
    <message>
        <source>Create key</source>
        <translation>Crear clave</translation>
    </message>
    <message>
        <source>What a key can reach</source>
        <translation>Qué alcanza una clave</translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; has full access and has not been used for %n months.</source>
        <translation>
            <numerusform>«%1» tiene acceso total y no se usa desde hace %n mes.</numerusform>
            <numerusform>«%1» tiene acceso total y no se usa desde hace %n meses.</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoke it if nothing depends on it.</source>
        <translation>Revóquela si nada depende de ella.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Revoke &quot;%1&quot;?</source>
        <translation>¿Revocar «%1»?</translation>
    </message>
    <message>
        <source>Programs that use %1 are refused from now on. This cannot be undone; a new key can be made at any time.</source>
        <translation>Los programas que usan %1 se rechazan desde ahora. No se puede deshacer; puede crear otra clave cuando quiera.</translation>
    </message>
    <message>
        <source>Revoke key</source>
        <translation>Revocar clave</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was revoked.</source>
        <translation>«%1» se revocó.</translation>
    </message>
</context>
<context>
    <name>callttone::ui::AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>How CalltTone looks on this computer.</source>
        <translation>Cómo se ve CalltTone en este equipo.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Light or dark, as the desktop is.</source>
        <translation>Claro u oscuro, como el escritorio.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
</context>
<context>
    <name>callttone::ui::AppointmentDetail</name>
    <message>
        <source>Reschedule…</source>
        <translation>Reprogramar…</translation>
    </message>
    <message>
        <source>Cancel appointment…</source>
        <translation>Cancelar cita…</translation>
    </message>
    <message>
        <source>The selected appointment</source>
        <translation>La cita seleccionada</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Its own zone</source>
        <translation>Su propia zona</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Booked by</source>
        <translation>Reservada por</translation>
    </message>
    <message>
        <source>Source call</source>
        <translation>Llamada de origen</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Calendarios</translation>
    </message>
    <message>
        <source>It is in no other calendar. Connected calendars get appointments as they are made.</source>
        <translation>No está en ningún otro calendario. Los calendarios conectados reciben las citas cuando se crean.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open the event in the browser</source>
        <translation>Abrir el evento en el navegador</translation>
    </message>
    <message>
        <source>Open the event in %1</source>
        <translation>Abrir el evento en %1</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>En camino</translation>
    </message>
    <message>
        <source>Look at the connection</source>
        <translation>Ver la conexión</translation>
    </message>
</context>
<context>
    <name>callttone::ui::AppointmentDialog</name>
    <message>
        <source>New appointment</source>
        <translation>Nueva cita</translation>
    </message>
    <message>
        <source>Reschedule or change</source>
        <translation>Reprogramar o cambiar</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Dirección de correo</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Guardar cambios</translation>
    </message>
    <message>
        <source>Make appointment</source>
        <translation>Crear cita</translation>
    </message>
    <message>
        <source>Booked by</source>
        <translation>Reservada por</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Nadie en particular</translation>
    </message>
    <message>
        <source>Now %1, %2</source>
        <translation>Ahora %1, %2</translation>
    </message>
    <message>
        <source>It stays when it is unless you choose another time.</source>
        <translation>Se queda como está si no elige otra hora.</translation>
    </message>
    <message>
        <source>Say what it is about.</source>
        <translation>Indique de qué se trata.</translation>
    </message>
    <message>
        <source>Choose a time.</source>
        <translation>Elija una hora.</translation>
    </message>
</context>
<context>
    <name>callttone::ui::AppointmentListView</name>
    <message>
        <source>Which appointments</source>
        <translation>Qué citas</translation>
    </message>
    <message>
        <source>Search people, subjects and notes</source>
        <translation>Buscar personas, asuntos y notas</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>Próximas</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Pasadas</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message numerus="yes">
        <source>%n upcoming appointments</source>
        <translation>
            <numerusform>%n cita próxima</numerusform>
            <numerusform>%n citas próximas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n past appointments</source>
        <translation>
            <numerusform>%n cita pasada</numerusform>
            <numerusform>%n citas pasadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled appointments</source>
        <translation>
            <numerusform>%n cita cancelada</numerusform>
            <numerusform>%n citas canceladas</numerusform>
        </translation>
    </message>
    <message>
        <source>Times in %1</source>
        <translation>Horas en %1</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nada coincide</translation>
    </message>
    <message>
        <source>No appointment here has these words in its people, subject or notes.</source>
        <translation>Ninguna cita tiene estas palabras en personas, asunto o notas.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Borrar búsqueda</translation>
    </message>
    <message>
        <source>Nothing in the past</source>
        <translation>Nada en el pasado</translation>
    </message>
    <message>
        <source>Appointments move here when their time has come.</source>
        <translation>Las citas pasan aquí cuando llega su hora.</translation>
    </message>
    <message>
        <source>Nothing was cancelled</source>
        <translation>No se canceló nada</translation>
    </message>
    <message>
        <source>Appointments that are cancelled stay readable here.</source>
        <translation>Las citas canceladas se pueden seguir leyendo aquí.</translation>
    </message>
    <message>
        <source>No appointments ahead</source>
        <translation>No hay citas próximas</translation>
    </message>
    <message>
        <source>Agents book them during calls, as soon as a calendar is connected. You can make one yourself: it is put into the connected calendars too.</source>
        <translation>Los agentes las reservan durante las llamadas en cuanto hay un calendario conectado. Usted también puede crear una: se añade a los calendarios conectados.</translation>
    </message>
    <message>
        <source>New appointment</source>
        <translation>Nueva cita</translation>
    </message>
</context>
<context>
    <name>callttone::ui::AppointmentTable</name>
    <message>
        <source>Appointments</source>
        <translation>Citas</translation>
    </message>
</context>
<context>
    <name>callttone::ui::AppointmentsPage</name>
    <message>
        <source>The time is free again. It is in no other calendar. A cancelled appointment stays readable, and cannot be brought back.</source>
        <translation>La hora vuelve a quedar libre. No está en ningún otro calendario. Una cita cancelada se puede leer, pero no recuperar.</translation>
    </message>
    <message>
        <source>The time is free again. Its event in %1 is cancelled too, and that calendar may tell the people invited. A cancelled appointment stays readable, and cannot be brought back.</source>
        <translation>La hora vuelve a quedar libre. Su evento en %1 también se cancela, y ese calendario puede avisar a los invitados. Una cita cancelada se puede leer, pero no recuperar.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Working hours…</source>
        <translation>Horario…</translation>
    </message>
    <message>
        <source>Width of the selected appointment</source>
        <translation>Ancho de la cita seleccionada</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>New appointment</source>
        <translation>Nueva cita</translation>
    </message>
    <message>
        <source>Make an appointment (Ctrl+N)</source>
        <translation>Crear una cita (Ctrl+N)</translation>
    </message>
    <message>
        <source>%1 upcoming</source>
        <translation>%1 próximas</translation>
    </message>
    <message>
        <source>%1 is at %2.</source>
        <translation>%1 es el %2.</translation>
    </message>
    <message>
        <source>%1 is changed.</source>
        <translation>%1 se ha cambiado.</translation>
    </message>
    <message>
        <source>%1 moved to %2.</source>
        <translation>%1 se movió al %2.</translation>
    </message>
    <message>
        <source>Cancel this appointment?</source>
        <translation>¿Cancelar esta cita?</translation>
    </message>
    <message>
        <source>Cancel appointment</source>
        <translation>Cancelar cita</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 is cancelled.</source>
        <translation>%1 está cancelada.</translation>
    </message>
    <message>
        <source>The working hours are saved.</source>
        <translation>El horario se ha guardado.</translation>
    </message>
</context>
<context>
    <name>callttone::ui::AttemptsView</name>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
</context>
<context>
    <name>callttone::ui::Attention</name>
    <message>
        <source>Endpoint %1 failing since %2</source>
        <translation>El endpoint %1 falla desde %2</translation>
    </message>
    <message>
        <source>Endpoint %1 is failing</source>
        <translation>El endpoint %1 falla</translation>
    </message>
    <message>
        <source>1 delivery is waiting.</source>
        <translation>1 entrega está en espera.</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries are waiting.</source>
        <translation>
            <numerusform>%n entrega está en espera.</numerusform>
            <numerusform>%n entregas están en espera.</numerusform>
        </translation>
    </message>
    <message>
        <source>View deliveries</source>
        <translation>Ver entregas</translation>
    </message>
    <message>
        <source>Endpoint %1 was switched off</source>
        <translation>El endpoint %1 se desactivó</translation>
    </message>
    <message>
        <source>Enable again</source>
        <translation>Activar de nuevo</translation>
    </message>
    <message>
        <source>No live updates since %1</source>
        <translation>Sin novedades en vivo desde %1</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Reconectar</translation>
    </message>
    <message>
        <source>Deliveries are behind by %1</source>
        <translation>Las entregas llevan %1 de retraso</translation>
    </message>
    <message>
        <source>1 delivery waits to be sent. Slow receivers or a busy machine hold it up.</source>
        <translation>1 entrega espera a enviarse. La frenan receptores lentos o un equipo ocupado.</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries wait to be sent. Slow receivers or a busy machine hold them up.</source>
        <translation>
            <numerusform>%n entrega espera a enviarse. La frenan receptores lentos o un equipo ocupado.</numerusform>
            <numerusform>%n entregas esperan a enviarse. Las frenan receptores lentos o un equipo ocupado.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::ui::AttentionCard</name>
    <message>
        <source>Everything is working. Last checked %1.</source>
        <translation>Todo funciona. Última comprobación: %1.</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requiere atención</translation>
    </message>
</context>
<context>
    <name>callttone::ui::AuthSteps</name>
    <message>
        <source>Steps of the sign-in</source>
        <translation>Pasos del inicio de sesión</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>Funcionó</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falló</translation>
    </message>
</context>
<context>
    <name>callttone::ui::BookingStory</name>
    <message>
        <source>Caller asks to book</source>
        <translation>Quien llama pide una cita</translation>
    </message>
    <message>
        <source>Get Contact, then Check Availability</source>
        <translation>Obtener contacto y luego Comprobar disponibilidad</translation>
    </message>
    <message>
        <source>Check Availability</source>
        <translation>Comprobar disponibilidad</translation>
    </message>
    <message>
        <source>Agent offers slots</source>
        <translation>El agente ofrece huecos</translation>
    </message>
    <message>
        <source>Open times are read out</source>
        <translation>Se leen las horas libres</translation>
    </message>
    <message>
        <source>Caller confirms</source>
        <translation>Quien llama confirma</translation>
    </message>
    <message>
        <source>Create Contact if new, then Book Appointment</source>
        <translation>Crear contacto si es nuevo y luego Reservar cita</translation>
    </message>
    <message>
        <source>Create Event</source>
        <translation>Crear evento</translation>
    </message>
    <message>
        <source>Both sides confirmed</source>
        <translation>Confirmado para ambas partes</translation>
    </message>
    <message>
        <source>Caller and your team get a confirmation</source>
        <translation>Quien llama y su equipo reciben una confirmación</translation>
    </message>
    <message>
        <source>A typical booking</source>
        <translation>Una reserva típica</translation>
    </message>
</context>
<context>
    <name>callttone::ui::Button</name>
    <message>
        <source>Working…</source>
        <translation>Trabajando…</translation>
    </message>
</context>
<context>
    <name>callttone::ui::CalendarPopup</name>
    <message>
        <source>Previous month</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mes siguiente</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Use this time</source>
        <translation>Usar esta hora</translation>
    </message>
</context>
<context>
    <name>callttone::ui::CallDeliveriesCard</name>
    <message>
        <source>Nothing was sent because of this call.</source>
        <translation>Por esta llamada no se envió nada.</translation>
    </message>
    <message>
        <source>Deliveries from this call</source>
        <translation>Entregas de esta llamada</translation>
    </message>
    <message>
        <source>Retry %L1 now</source>
        <translation>Reintentar %L1 ahora</translation>
    </message>
    <message>
        <source>What went where</source>
        <translation>Qué fue adónde</translation>
    </message>
    <message>
        <source>Each delivery</source>
        <translation>Cada entrega</translation>
    </message>
    <message>
        <source>1 more, taken by an integration</source>
        <translation>1 más, aceptada por una integración</translation>
    </message>
    <message numerus="yes">
        <source>%n more, taken by integrations</source>
        <translation>
            <numerusform>%n más, aceptada por integraciones</numerusform>
            <numerusform>%n más, aceptadas por integraciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::ui::CallDeliveriesModel</name>
    <message>
        <source>%1 to %2, %3</source>
        <translation>%1 a %2, %3</translation>
    </message>
</context>
<context>
    <name>callttone::ui::CallDetailView</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show what the agent said</source>
        <translation>Mostrar lo que dijo el agente</translation>
    </message>
    <message>
        <source>The agent said it booked, but nothing was written.</source>
        <translation>El agente dijo que reservó, pero no se escribió nada.</translation>
    </message>
    <message>
        <source>At %1: “%2” Call back, or book it by hand.</source>
        <translation>En %1: «%2» Devuelva la llamada o haga la reserva a mano.</translation>
    </message>
</context>
<context>
    <name>callttone::ui::CallHead</name>
    <message>
        <source>Copy id</source>
        <translation>Copiar id</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Save this call as JSON</source>
        <translation>Guardar esta llamada como JSON</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>%1, running for %2</source>
        <translation>%1, en curso desde hace %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1. From %2 to %3.</source>
        <translation>%1. De %2 a %3.</translation>
    </message>
</context>
<context>
    <name>callttone::ui::CallLinesModel</name>
    <message>
        <source>1 delivery</source>
        <translation>1 entrega</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries</source>
        <translation>
            <numerusform>%n entrega</numerusform>
            <numerusform>%n entregas</numerusform>
        </translation>
    </message>
    <message>
        <source>sample data</source>
        <translation>datos de ejemplo</translation>
    </message>
    <message>
        <source>done before</source>
        <translation>ya hecho</translation>
    </message>
    <message>
        <source>%1, agent: %2</source>
        <translation>%1, agente: %2</translation>
    </message>
    <message>
        <source>%1, caller: %2</source>
        <translation>%1, quien llama: %2</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
</context>
<context>
    <name>callttone::ui::CallListView</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Add a filter, or search numbers, agents and summaries</source>
        <translation>Añada un filtro o busque números, agentes y resúmenes</translation>
    </message>
    <message>
        <source>Save the matching calls as JSON lines</source>
        <translation>Guardar las llamadas que coinciden como líneas JSON</translation>
    </message>
    <message>
        <source>Show new calls as they come (F)</source>
        <translation>Mostrar las llamadas nuevas según llegan (F)</translation>
    </message>
    <message>
        <source>%1 calls</source>
        <translation>%1 llamadas</translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>%1 hoy</translation>
    </message>
    <message>
        <source>filtered in %L1 ms</source>
        <translation>filtrado en %L1 ms</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>%1 mostradas</translation>
    </message>
    <message>
        <source>Enter opens</source>
        <translation>Intro abre</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>Aún no hay llamadas</translation>
    </message>
    <message>
        <source>They appear here as soon as an agent takes or makes one.</source>
        <translation>Aparecen aquí en cuanto un agente atiende o hace una.</translation>
    </message>
    <message>
        <source>Nothing matches these filters</source>
        <translation>Nada coincide con estos filtros</translation>
    </message>
    <message>
        <source>Remove a filter to see more calls.</source>
        <translation>Quite un filtro para ver más llamadas.</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Quitar todos</translation>
    </message>
</context>
<context>
    <name>callttone::ui::CallNotifier</name>
    <message>
        <source>and 1 message before</source>
        <translation>y 1 mensaje antes</translation>
    </message>
    <message numerus="yes">
        <source>and %n messages before</source>
        <translation>
            <numerusform>y %n mensaje antes</numerusform>
            <numerusform>y %n mensajes antes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::ui::CallRecordsView</name>
    <message>
        <source>What went where</source>
        <translation>Qué fue adónde</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>callttone::ui::CallRibbon</name>
    <message>
        <source>Who spoke when, and which tools ran</source>
        <translation>Quién habló cuándo y qué herramientas se usaron</translation>
    </message>
    <message>
        <source>Arrow keys move from one to the next, Enter shows it in the timeline.</source>
        <translation>Las flechas pasan de uno a otro; Intro lo muestra en la cronología.</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Quien llama</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Herramienta</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
</context>
<context>
    <name>callttone::ui::CallSync</name>
    <message>
        <source>Being looked up</source>
        <translation>Comprobándose</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
</context>
<context>
    <name>callttone::ui::CallTable</name>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
</context>
<context>
    <name>callttone::ui::CallsPage</name>
    <message>
        <source>Copied %1.</source>
        <translation>%1 copiado.</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>%1 hoy</translation>
    </message>
</context>
<context>
    <name>callttone::ui::CampaignActions</name>
    <message>
        <source>%1 is created.</source>
        <translation>%1 se ha creado.</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 se ha guardado.</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts are added.</source>
        <translation>
            <numerusform>Se ha añadido %n contacto.</numerusform>
            <numerusform>Se han añadido %n contactos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n were in it already.</source>
        <translation>
            <numerusform>%1 %n ya estaba.</numerusform>
            <numerusform>%1 %n ya estaban.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete this campaign?</source>
        <translation>¿Eliminar esta campaña?</translation>
    </message>
    <message>
        <source>Its list of contacts is deleted with it. Calls that were made stay in the log.</source>
        <translation>Su lista de contactos se elimina con ella. Las llamadas hechas siguen en el registro.</translation>
    </message>
    <message>
        <source>Delete campaign</source>
        <translation>Eliminar campaña</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>%1 se ha eliminado.</translation>
    </message>
    <message>
        <source>Start this campaign?</source>
        <translation>¿Iniciar esta campaña?</translation>
    </message>
    <message numerus="yes">
        <source>The voice platform begins to call %n people.</source>
        <translation>
            <numerusform>La plataforma de voz empieza a llamar a %n persona.</numerusform>
            <numerusform>La plataforma de voz empieza a llamar a %n personas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start calling</source>
        <translation>Empezar a llamar</translation>
    </message>
    <message>
        <source>End this campaign?</source>
        <translation>¿Terminar esta campaña?</translation>
    </message>
    <message numerus="yes">
        <source>%n people who are still to be called will not be. A campaign that has ended cannot be started again.</source>
        <translation>
            <numerusform>A %n persona que faltaba ya no se la llamará. Una campaña terminada no se puede volver a iniciar.</numerusform>
            <numerusform>A %n personas que faltaban ya no se las llamará. Una campaña terminada no se puede volver a iniciar.</numerusform>
        </translation>
    </message>
    <message>
        <source>End campaign</source>
        <translation>Terminar campaña</translation>
    </message>
    <message>
        <source>%1 is running.</source>
        <translation>%1 está en curso.</translation>
    </message>
    <message>
        <source>%1 is paused. Calls under way go on to their end.</source>
        <translation>%1 está en pausa. Las llamadas en curso continúan hasta el final.</translation>
    </message>
    <message>
        <source>%1 has ended.</source>
        <translation>%1 ha terminado.</translation>
    </message>
    <message>
        <source>%1 starts %2.</source>
        <translation>%1 empieza %2.</translation>
    </message>
    <message>
        <source>%1 waits to be started by hand.</source>
        <translation>%1 espera a que se inicie a mano.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>callttone::ui::CampaignDialog</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>Edit campaign</source>
        <translation>Editar campaña</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>Nueva campaña</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>A mano</translation>
    </message>
    <message>
        <source>By itself at</source>
        <translation>Sola, el</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Guardar cambios</translation>
    </message>
    <message>
        <source>Create campaign</source>
        <translation>Crear campaña</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>Día y hora</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Choose an agent</source>
        <translation>Elija un agente</translation>
    </message>
    <message>
        <source>There is no agent yet. Make one on the Agents page, and choose it here.</source>
        <translation>Aún no hay agentes. Cree uno en la página Agentes y elíjalo aquí.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Póngale un nombre.</translation>
    </message>
    <message>
        <source>Choose who calls.</source>
        <translation>Elija quién llama.</translation>
    </message>
    <message>
        <source>The clocks skip this time there on that day.</source>
        <translation>Ese día los relojes se saltan esa hora allí.</translation>
    </message>
    <message>
        <source>This time is over. Choose a later one, or start it by hand.</source>
        <translation>Esa hora ya pasó. Elija otra posterior o iníciela a mano.</translation>
    </message>
</context>
<context>
    <name>callttone::ui::CampaignHead</name>
    <message>
        <source>More actions</source>
        <translation>Más acciones</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>%n contacto</numerusform>
            <numerusform>%n contactos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 called</source>
        <translation>%1 llamados</translation>
    </message>
    <message>
        <source>%1 reached</source>
        <translation>%1 contactados</translation>
    </message>
    <message>
        <source>%1 booked</source>
        <translation>%1 con cita</translation>
    </message>
    <message>
        <source>starts %1</source>
        <translation>empieza %1</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Iniciar ahora</translation>
    </message>
    <message>
        <source>Add contacts first: there is nobody to call.</source>
        <translation>Añada antes contactos: no hay a quién llamar.</translation>
    </message>
    <message>
        <source>End campaign…</source>
        <translation>Terminar campaña…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Add contacts…</source>
        <translation>Añadir contactos…</translation>
    </message>
    <message>
        <source>Take back from the schedule</source>
        <translation>Quitar de la programación</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programar</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Delete (end it first)</source>
        <translation>Eliminar (termínela antes)</translation>
    </message>
    <message>
        <source>Delete (take it back from the schedule first)</source>
        <translation>Eliminar (quítela antes de la programación)</translation>
    </message>
</context>
<context>
    <name>callttone::ui::CampaignView</name>
    <message>
        <source>Which contacts</source>
        <translation>Qué contactos</translation>
    </message>
    <message>
        <source>Search names, numbers and addresses</source>
        <translation>Buscar nombres, números y direcciones</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Todos %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts shown</source>
        <translation>
            <numerusform>%n contacto mostrado</numerusform>
            <numerusform>%n contactos mostrados</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter opens the last call</source>
        <translation>Intro abre la última llamada</translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation>Nadie coincide</translation>
    </message>
    <message>
        <source>No contact of this campaign stands like that.</source>
        <translation>Ningún contacto de esta campaña está así.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todos</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>Aún no hay contactos</translation>
    </message>
    <message>
        <source>Add the people to call from a CSV file with their names and phone numbers.</source>
        <translation>Añada a quienes hay que llamar desde un archivo CSV con nombres y teléfonos.</translation>
    </message>
    <message>
        <source>Add contacts…</source>
        <translation>Añadir contactos…</translation>
    </message>
</context>
<context>
    <name>callttone::ui::CampaignsPage</name>
    <message>
        <source>Search campaigns</source>
        <translation>Buscar campañas</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>Nueva campaña</translation>
    </message>
    <message>
        <source>Make a campaign (Ctrl+N)</source>
        <translation>Crear una campaña (Ctrl+N)</translation>
    </message>
    <message numerus="yes">
        <source>%n campaigns</source>
        <translation>
            <numerusform>%n campaña</numerusform>
            <numerusform>%n campañas</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter opens</source>
        <translation>Intro abre</translation>
    </message>
    <message>
        <source>No campaign matches</source>
        <translation>Ninguna campaña coincide</translation>
    </message>
    <message>
        <source>Names and ids were searched for these words.</source>
        <translation>Se buscaron estas palabras en nombres e identificadores.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Borrar búsqueda</translation>
    </message>
    <message>
        <source>No campaigns yet</source>
        <translation>Aún no hay campañas</translation>
    </message>
    <message>
        <source>A campaign is a list of people that an agent calls: to remind them of appointments, to win them back, to ask how it went. Bring the list as a CSV file. Your voice platform calls, and who was reached and who booked shows here while it happens.</source>
        <translation>Una campaña es una lista de personas a las que llama un agente: para recordarles citas, recuperarlas o preguntar cómo fue. Traiga la lista como archivo CSV. Su plataforma de voz llama, y aquí se ve al momento a quién se contactó y quién reservó.</translation>
    </message>
</context>
<context>
    <name>callttone::ui::CapabilitiesTab</name>
    <message>
        <source>Turning a tool off applies to the next call.</source>
        <translation>Desactivar una herramienta vale desde la próxima llamada.</translation>
    </message>
    <message>
        <source>Calls in progress keep the tools they started with.</source>
        <translation>Las llamadas en curso conservan las herramientas con las que empezaron.</translation>
    </message>
    <message>
        <source>The tools of your server show here once it is connected.</source>
        <translation>Las herramientas de su servidor aparecen aquí cuando esté conectado.</translation>
    </message>
    <message>
        <source>Tools your agents can use during a call</source>
        <translation>Herramientas que sus agentes pueden usar durante una llamada</translation>
    </message>
    <message>
        <source>Destructive</source>
        <translation>Destructiva</translation>
    </message>
    <message>
        <source>Reads only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>What is sent, and when</source>
        <translation>Qué se envía y cuándo</translation>
    </message>
    <message>
        <source>How to connect</source>
        <translation>Cómo conectar</translation>
    </message>
    <message>
        <source>latency p50 / p95, today</source>
        <translation>p50 / p95, hoy</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Try %1</source>
        <translation>Probar %1</translation>
    </message>
    <message>
        <source>Review what changed about it first.</source>
        <translation>Revise primero lo que cambió.</translation>
    </message>
</context>
<context>
    <name>callttone::ui::CardFace</name>
    <message>
        <source>Your Google account is already authorized.</source>
        <translation>Su cuenta de Google ya está autorizada.</translation>
    </message>
    <message>
        <source>is on</source>
        <translation>está activado</translation>
    </message>
    <message>
        <source>You are on %1</source>
        <translation>Tiene el plan %1</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Sin comprobar</translation>
    </message>
    <message>
        <source>Showing the state from %1. CalltTone is offline.</source>
        <translation>Se muestra el estado de las %1. CalltTone está sin conexión.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Reconectar</translation>
    </message>
    <message>
        <source>Edit URL</source>
        <translation>Editar URL</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>Gestionar</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Open diagnostics</source>
        <translation>Abrir diagnóstico</translation>
    </message>
    <message>
        <source>See plans</source>
        <translation>Ver planes</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Add Endpoint</source>
        <translation>Añadir endpoint</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>Claves de API</translation>
    </message>
    <message>
        <source>Create key</source>
        <translation>Crear clave</translation>
    </message>
    <message>
        <source>Have CalltTone build a connector for a system not listed here.</source>
        <translation>Encargue a CalltTone un conector para un sistema que no figura aquí.</translation>
    </message>
    <message>
        <source>On request</source>
        <translation>A petición</translation>
    </message>
    <message>
        <source>Enterprise plan required</source>
        <translation>Requiere el plan Enterprise</translation>
    </message>
    <message>
        <source>Included in %1</source>
        <translation>Incluido en %1</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Comprobando</translation>
    </message>
    <message>
        <source>Add another server</source>
        <translation>Añadir otro servidor</translation>
    </message>
</context>
<context>
    <name>callttone::ui::CardSkeleton</name>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
</context>
<context>
    <name>callttone::ui::CheckRun</name>
    <message>
        <source>Nothing is connected yet, so there is nothing to check.</source>
        <translation>Aún no hay nada conectado, así que no hay nada que comprobar.</translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>La conexión funciona.</translation>
    </message>
    <message numerus="yes">
        <source>All %n connections work.</source>
        <translation>
            <numerusform>La conexión funciona.</numerusform>
            <numerusform>Las %n conexiones funcionan.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 connections work. Not working: %3.</source>
        <translation>Funcionan %1 de %2 conexiones. No funcionan: %3.</translation>
    </message>
</context>
<context>
    <name>callttone::ui::CodeBlock</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy selection</source>
        <translation>Copiar la selección</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copiar todo</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>callttone::ui::ColumnTable</name>
    <message>
        <source>The first rows of the file</source>
        <translation>Las primeras filas del archivo</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre de pila</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>What column %1 holds</source>
        <translation>Qué contiene la columna %1</translation>
    </message>
    <message>
        <source>What the column &quot;%1&quot; holds</source>
        <translation>Qué contiene la columna «%1»</translation>
    </message>
</context>
<context>
    <name>callttone::ui::CommandPalette</name>
    <message>
        <source>Search or run a command</source>
        <translation>Buscar o ejecutar un comando</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Lo que coincide</translation>
    </message>
    <message>
        <source>move</source>
        <translation>mover</translation>
    </message>
    <message>
        <source>run</source>
        <translation>ejecutar</translation>
    </message>
    <message>
        <source>&gt; commands   # calls   @ agents</source>
        <translation>&gt; comandos   # llamadas   @ agentes</translation>
    </message>
</context>
<context>
    <name>callttone::ui::CompositeField</name>
    <message>
        <source>%1 if left out</source>
        <translation>%1 si se omite</translation>
    </message>
    <message>
        <source>The default</source>
        <translation>El predeterminado</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Sin indicar</translation>
    </message>
</context>
<context>
    <name>callttone::ui::ConfigPicker</name>
    <message>
        <source>There is none in this account yet.</source>
        <translation>Aún no hay ninguno en esta cuenta.</translation>
    </message>
    <message>
        <source>1 sheet found.</source>
        <translation>1 hoja encontrada.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheets found.</source>
        <translation>
            <numerusform>%n hoja encontrada.</numerusform>
            <numerusform>%n hojas encontradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 channel found.</source>
        <translation>1 canal encontrado.</translation>
    </message>
    <message numerus="yes">
        <source>%n channels found.</source>
        <translation>
            <numerusform>%n canal encontrado.</numerusform>
            <numerusform>%n canales encontrados.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 calendar found.</source>
        <translation>1 calendario encontrado.</translation>
    </message>
    <message numerus="yes">
        <source>%n calendars found.</source>
        <translation>
            <numerusform>%n calendario encontrado.</numerusform>
            <numerusform>%n calendarios encontrados.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can change this later under Configuration.</source>
        <translation>Puede cambiarlo después en Configuración.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>CalltTone calls</source>
        <translation>Llamadas de CalltTone</translation>
    </message>
    <message>
        <source>Title of a new sheet, or the address of one of yours</source>
        <translation>Título de una hoja nueva o dirección de una suya</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Saved. You can change this later under Configuration.</source>
        <translation>Guardado. Puede cambiarlo después en Configuración.</translation>
    </message>
</context>
<context>
    <name>callttone::ui::ConfigurationTab</name>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
</context>
<context>
    <name>callttone::ui::ConfirmDialog</name>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Escriba %1 para confirmar</translation>
    </message>
</context>
<context>
    <name>callttone::ui::ConnectDialog</name>
    <message>
        <source>Connect to a CalltTone service</source>
        <translation>Conectar con un servicio CalltTone</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Make one on that machine with &quot;callttoned key create&quot;. It is kept in memory only.</source>
        <translation>Créela en ese equipo con «callttoned key create». Solo se guarda en memoria.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Enter the key.</source>
        <translation>Escriba la clave.</translation>
    </message>
</context>
<context>
    <name>callttone::ui::ConnectFrame</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Sandbox.</source>
        <translation>Sandbox.</translation>
    </message>
    <message>
        <source>Its page shows an address to paste here. Nothing is sent to %1.</source>
        <translation>Su página muestra una dirección para pegar aquí. No se envía nada a %1.</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Abrir la página</translation>
    </message>
</context>
<context>
    <name>callttone::ui::ConnectedStep</name>
    <message>
        <source>Ready for your calls</source>
        <translation>Listo para sus llamadas</translation>
    </message>
    <message>
        <source>1 tool ready for your agents</source>
        <translation>1 herramienta lista para sus agentes</translation>
    </message>
    <message numerus="yes">
        <source>%n tools ready for your agents</source>
        <translation>
            <numerusform>%n herramienta lista para sus agentes</numerusform>
            <numerusform>%n herramientas listas para sus agentes</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not expire by itself.</source>
        <translation>No caduca por sí solo.</translation>
    </message>
    <message>
        <source>Renews by itself, next in %1.</source>
        <translation>Se renueva solo, la próxima vez en %1.</translation>
    </message>
    <message>
        <source>1 permission granted</source>
        <translation>1 permiso concedido</translation>
    </message>
    <message numerus="yes">
        <source>%n permissions granted</source>
        <translation>
            <numerusform>%n permiso concedido</numerusform>
            <numerusform>%n permisos concedidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Sesión iniciada como %1</translation>
    </message>
    <message>
        <source>Token saved in %1</source>
        <translation>Token guardado en %1</translation>
    </message>
    <message>
        <source>Posts to %1</source>
        <translation>Publica en %1</translation>
    </message>
    <message>
        <source>Connected with limits.</source>
        <translation>Conectado con límites.</translation>
    </message>
    <message>
        <source>Not granted: %1. Reconnect to add it.</source>
        <translation>No concedido: %1. Reconecte para añadirlo.</translation>
    </message>
    <message>
        <source>Signed in at %1</source>
        <translation>Sesión iniciada en %1</translation>
    </message>
</context>
<context>
    <name>callttone::ui::ConnectionCard</name>
    <message>
        <source>Test connection</source>
        <translation>Probar conexión</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Sesión iniciada como</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Aún no</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation>Última comprobación</translation>
    </message>
    <message>
        <source>Token renews</source>
        <translation>Renovación del token</translation>
    </message>
    <message>
        <source>in %1, by itself</source>
        <translation>en %1, automática</translation>
    </message>
    <message>
        <source>now, by itself</source>
        <translation>ahora, automática</translation>
    </message>
    <message>
        <source>Never expires</source>
        <translation>No caduca nunca</translation>
    </message>
    <message>
        <source>Stored in</source>
        <translation>Guardado en</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>What it needs</source>
        <translation>Qué necesita</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Definida</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Opcional</translation>
    </message>
    <message>
        <source>Connected by</source>
        <translation>Forma de conexión</translation>
    </message>
    <message>
        <source>Works, %1. %2</source>
        <translation>Funciona, %1. %2</translation>
    </message>
</context>
<context>
    <name>callttone::ui::ConnectionMonitor</name>
    <message>
        <source>Built-in engine</source>
        <translation>Motor integrado</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Reconnecting, attempt %1</source>
        <translation>Reconectando, intento %1</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Running, up %1</source>
        <translation>En marcha desde hace %1</translation>
    </message>
    <message>
        <source>Connected, up %1</source>
        <translation>Conectado, en marcha desde hace %1</translation>
    </message>
    <message>
        <source>Sandbox engine</source>
        <translation>Motor del sandbox</translation>
    </message>
</context>
<context>
    <name>callttone::ui::ConnectionRow</name>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Connection: %1, %2</source>
        <translation>Conexión: %1, %2</translation>
    </message>
</context>
<context>
    <name>callttone::ui::ConnectionView</name>
    <message>
        <source>Reconnect</source>
        <translation>Reconectar</translation>
    </message>
    <message>
        <source>Connect to a server…</source>
        <translation>Conectar con un servidor…</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copiar diagnóstico</translation>
    </message>
    <message>
        <source>%1 plan</source>
        <translation>Plan %1</translation>
    </message>
    <message>
        <source>%1 is not reachable since %2.</source>
        <translation>No se puede acceder a %1 desde %2.</translation>
    </message>
    <message>
        <source>What is shown was loaded before. CalltTone keeps trying.</source>
        <translation>Lo que se ve se cargó antes. CalltTone sigue intentándolo.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>Diagnostics copied. They hold no keys or secrets.</source>
        <translation>Diagnóstico copiado. No contiene claves ni secretos.</translation>
    </message>
    <message>
        <source>Leave the sandbox</source>
        <translation>Salir del sandbox</translation>
    </message>
    <message>
        <source>Switch source…</source>
        <translation>Cambiar de origen…</translation>
    </message>
</context>
<context>
    <name>callttone::ui::ConnectorSection</name>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Requests to %1</source>
        <translation>Solicitudes a %1</translation>
    </message>
</context>
<context>
    <name>callttone::ui::ContactsImport</name>
    <message>
        <source>separated by semicolons</source>
        <translation>separado por punto y coma</translation>
    </message>
    <message>
        <source>separated by tabs</source>
        <translation>separado por tabuladores</translation>
    </message>
    <message>
        <source>separated by bars</source>
        <translation>separado por barras</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>separado por comas</translation>
    </message>
    <message>
        <source>The first row names the columns</source>
        <translation>La primera fila nombra las columnas</translation>
    </message>
    <message>
        <source>Save these rows…</source>
        <translation>Guardar estas filas…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Drop a CSV file with names, phone numbers and e-mail addresses here. Numbers need their country code, such as +1 512 555 0142.</source>
        <translation>Suelte aquí un archivo CSV con nombres, teléfonos y correos. Los números necesitan el prefijo del país, como +1 512 555 0142.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>How much of the file is read</source>
        <translation>Cuánto del archivo se ha leído</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Leyendo el archivo…</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Otro archivo…</translation>
    </message>
    <message>
        <source>Without this file</source>
        <translation>Sin este archivo</translation>
    </message>
    <message>
        <source>Rows that are left out</source>
        <translation>Filas omitidas</translation>
    </message>
    <message>
        <source>With the reason beside each, to be mended and imported again</source>
        <translation>Con el motivo junto a cada una, para corregirlas e importarlas de nuevo</translation>
    </message>
    <message>
        <source>Choose a file of contacts</source>
        <translation>Elija un archivo de contactos</translation>
    </message>
    <message>
        <source>Comma separated values (*.csv *.tsv *.txt)</source>
        <translation>Valores separados por comas (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The file cannot be used.</source>
        <translation>El archivo no se puede usar.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A text encoding, and what separates the cells</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts are ready.</source>
        <translation>
            <numerusform>%n contacto está listo.</numerusform>
            <numerusform>%n contactos están listos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are left out.</source>
        <translation>
            <numerusform>Se omite %n fila.</numerusform>
            <numerusform>Se omiten %n filas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows repeat a number.</source>
        <translation>
            <numerusform>%n fila repite un número.</numerusform>
            <numerusform>%n filas repiten un número.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>The number of a line of a file, and what is wrong with it</extracomment>
        <translation>Línea %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is still being read.</source>
        <translation>El archivo aún se está leyendo.</translation>
    </message>
    <message>
        <source>Say which column holds the phone numbers.</source>
        <translation>Indique qué columna tiene los teléfonos.</translation>
    </message>
    <message>
        <source>No row of this file can be taken. Mend it, or go on without it.</source>
        <translation>No se puede usar ninguna fila de este archivo. Corríjalo o siga sin él.</translation>
    </message>
    <message>
        <source>The file has %1 contacts, and a campaign takes %2. Split it.</source>
        <translation>El archivo tiene %1 contactos y una campaña admite %2. Divídalo.</translation>
    </message>
    <message>
        <source>Save the rows that are left out</source>
        <translation>Guardar las filas omitidas</translation>
    </message>
    <message>
        <source>Comma separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message>
        <source>%1-left-out.csv</source>
        <translation>%1-omitidas.csv</translation>
    </message>
    <message>
        <source>The rows were not saved.</source>
        <translation>Las filas no se guardaron.</translation>
    </message>
    <message>
        <source>%1. Choose another folder.</source>
        <translation>%1. Elija otra carpeta.</translation>
    </message>
</context>
<context>
    <name>callttone::ui::CopyField</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>callttone::ui::CreateKeyDialog</name>
    <message>
        <source>Create API key</source>
        <translation>Crear clave de API</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What will use the key, such as &quot;Reporting dashboard&quot;.</source>
        <translation>Qué usará la clave, como «Panel de informes».</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Give a key only what its program needs.</source>
        <translation>Dé a una clave solo lo que su programa necesita.</translation>
    </message>
    <message>
        <source>Create key</source>
        <translation>Crear clave</translation>
    </message>
</context>
<context>
    <name>callttone::ui::CrumbButton</name>
    <message>
        <source>Back to %1</source>
        <translation>Volver a %1</translation>
    </message>
</context>
<context>
    <name>callttone::ui::CsvJob</name>
    <message>
        <source>%1 cannot be read: %2. Check that it is there and that you may open it.</source>
        <translation>No se puede leer %1: %2. Compruebe que existe y que puede abrirlo.</translation>
    </message>
    <message>
        <source>%1 is larger than 32 MB. Split it: a campaign takes 10,000 contacts.</source>
        <translation>%1 supera los 32 MB. Divídalo: una campaña admite 10 000 contactos.</translation>
    </message>
    <message>
        <source>%1 is a workbook. Save it as CSV in your spreadsheet, and choose that file.</source>
        <translation>%1 es un libro de cálculo. Guárdelo como CSV y elija ese archivo.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 está vacío.</translation>
    </message>
</context>
<context>
    <name>callttone::ui::Dashboard</name>
    <message>
        <source>Filter integrations</source>
        <translation>Filtrar integraciones</translation>
    </message>
    <message>
        <source>Which integrations</source>
        <translation>Qué integraciones</translation>
    </message>
    <message>
        <source>Check all connections</source>
        <translation>Comprobar todas las conexiones</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Custom connector</source>
        <translation>Conector a medida</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectadas</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requieren atención</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sin conectar</translation>
    </message>
    <message>
        <source>Nothing needs attention</source>
        <translation>Nada requiere atención</translation>
    </message>
    <message>
        <source>Nothing is connected yet</source>
        <translation>Aún no hay nada conectado</translation>
    </message>
    <message>
        <source>Everything is connected</source>
        <translation>Todo está conectado</translation>
    </message>
    <message>
        <source>Connect a product and its tools are there for every agent in the next call.</source>
        <translation>Conecte un producto y sus herramientas estarán disponibles para todos los agentes en la próxima llamada.</translation>
    </message>
    <message>
        <source>No integration matches &quot;%1&quot;</source>
        <translation>Ninguna integración coincide con «%1»</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todas</translation>
    </message>
</context>
<context>
    <name>callttone::ui::DashboardFilter</name>
    <message>
        <source>1 connected</source>
        <translation>1 conectada</translation>
    </message>
    <message numerus="yes">
        <source>%n connected</source>
        <translation>
            <numerusform>%n conectada</numerusform>
            <numerusform>%n conectadas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 error</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::ui::DateField</name>
    <message>
        <source>Choose from a calendar</source>
        <translation>Elegir en un calendario</translation>
    </message>
    <message>
        <source>Choose from a calendar (Alt+Down)</source>
        <translation>Elegir en un calendario (Alt+Abajo)</translation>
    </message>
    <message>
        <source>ddd, MMM d yyyy</source>
        <extracomment>Qt date format of a day with its weekday, as a field shows it</extracomment>
        <translation>ddd, d MMM yyyy</translation>
    </message>
    <message>
        <source>Year-month-day</source>
        <translation>Año-mes-día</translation>
    </message>
</context>
<context>
    <name>callttone::ui::DeliveriesPage</name>
    <message>
        <source>Deliveries</source>
        <translation>Entregas</translation>
    </message>
    <message>
        <source>Width of the selected delivery</source>
        <translation>Ancho de la entrega seleccionada</translation>
    </message>
    <message>
        <source>Replay %L1</source>
        <translation>Reenviar %L1</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Reenviar</translation>
    </message>
    <message>
        <source>Show attempts</source>
        <translation>Mostrar intentos</translation>
    </message>
    <message>
        <source>Open call</source>
        <translation>Abrir la llamada</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Copiar id</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Solo %1</translation>
    </message>
    <message>
        <source>%1 deliveries</source>
        <translation>%1 entregas</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fallidas</translation>
    </message>
    <message>
        <source>filtered in %L1 ms</source>
        <translation>filtrado en %L1 ms</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>%1 mostradas</translation>
    </message>
    <message>
        <source>Nothing matches these filters</source>
        <translation>Nada coincide con estos filtros</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries match outside %1.</source>
        <translation>
            <numerusform>%n entrega coincide fuera de %1.</numerusform>
            <numerusform>%n entregas coinciden fuera de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear time range</source>
        <translation>Quitar el intervalo</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Quitar todos</translation>
    </message>
    <message>
        <source>No deliveries yet</source>
        <translation>Aún no hay entregas</translation>
    </message>
    <message>
        <source>They appear here as soon as a call starts or you send a test.</source>
        <translation>Aparecen aquí en cuanto empieza una llamada o usted envía una prueba.</translation>
    </message>
    <message>
        <source>Add Endpoint</source>
        <translation>Añadir endpoint</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>Enviar una prueba</translation>
    </message>
    <message>
        <source>Filters cleared.</source>
        <translation>Filtros quitados.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>The selected rows are still loading. Replay them in a moment.</source>
        <translation>Las filas seleccionadas aún se están cargando. Reenvíelas en un momento.</translation>
    </message>
</context>
<context>
    <name>callttone::ui::DeliveryActions</name>
    <message>
        <source>Replay %1 deliveries?</source>
        <translation>¿Reenviar %1 entregas?</translation>
    </message>
    <message>
        <source>Replay %1</source>
        <translation>Reenviar %1</translation>
    </message>
    <message numerus="yes">
        <source>Replayed %n deliveries.</source>
        <translation>
            <numerusform>%n entrega reenviada.</numerusform>
            <numerusform>%n entregas reenviadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replayed %1 of %2 deliveries.</source>
        <translation>%1 de %2 entregas reenviadas.</translation>
    </message>
    <message>
        <source>Nothing to replay: all of them are being sent right now.</source>
        <translation>Nada que reenviar: todas se están enviando ahora mismo.</translation>
    </message>
    <message>
        <source>Replaying %1 deliveries.</source>
        <translation>Reenviando %1 entregas.</translation>
    </message>
    <message>
        <source>The next attempt would be at %1.</source>
        <translation>El próximo intento sería a las %1.</translation>
    </message>
    <message>
        <source>Cancel the retries of this delivery?</source>
        <translation>¿Cancelar los reintentos de esta entrega?</translation>
    </message>
    <message>
        <source>%1 %2 will not receive this %3. You can still replay it by hand.</source>
        <translation>%1 %2 no recibirá este %3. Aún puede reenviarlo a mano.</translation>
    </message>
    <message>
        <source>Cancel retries</source>
        <translation>Cancelar reintentos</translation>
    </message>
    <message>
        <source>Retries cancelled.</source>
        <translation>Reintentos cancelados.</translation>
    </message>
    <message>
        <source>Copied attempt %1 as a cURL command.</source>
        <translation>Intento %1 copiado como comando cURL.</translation>
    </message>
    <message>
        <source>Copied all attempts as HAR.</source>
        <translation>Todos los intentos copiados como HAR.</translation>
    </message>
    <message>
        <source>Copied %1.</source>
        <translation>%1 copiado.</translation>
    </message>
    <message>
        <source>Replayed: %1 answered %2 in %3.</source>
        <translation>Reenviada: %1 respondió %2 en %3.</translation>
    </message>
    <message>
        <source>Each webhook is sent again now with a new signature. Receivers see the same webhook-id as before.</source>
        <translation>Cada webhook se envía de nuevo ahora con una firma nueva. Los receptores ven el mismo webhook-id que antes.</translation>
    </message>
    <message>
        <source>Integrations make sure that it is there, and make nothing twice; Zaps run once more.</source>
        <translation>Las integraciones se aseguran de que está allí y no crean nada dos veces; los Zaps se ejecutan otra vez.</translation>
    </message>
    <message>
        <source>Deliveries that are being sent right now are left out.</source>
        <translation>Las entregas que se están enviando ahora quedan fuera.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>callttone::ui::DeliveryFilterBar</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Save the matching deliveries as JSON lines</source>
        <translation>Guardar las entregas que coinciden como líneas JSON</translation>
    </message>
    <message>
        <source>Show new deliveries as they come (F)</source>
        <translation>Mostrar las entregas nuevas según llegan (F)</translation>
    </message>
</context>
<context>
    <name>callttone::ui::DeliveryInspector</name>
    <message>
        <source>Selected delivery</source>
        <translation>Entrega seleccionada</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>callttone::ui::DeliveryTable</name>
    <message>
        <source>Deliveries</source>
        <translation>Entregas</translation>
    </message>
</context>
<context>
    <name>callttone::ui::DetailHead</name>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>Desconectar…</translation>
    </message>
    <message>
        <source>A stand-in on this machine answers instead of the vendor. Nothing of it is real.</source>
        <translation>Un sustituto en este equipo responde en lugar del proveedor. Nada de esto es real.</translation>
    </message>
    <message>
        <source>Open in %1</source>
        <translation>Abrir en %1</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Not checked.</source>
        <translation>Sin comprobar.</translation>
    </message>
    <message>
        <source>Showing the state from %1. CalltTone is offline.</source>
        <translation>Se muestra el estado de las %1. CalltTone está sin conexión.</translation>
    </message>
    <message>
        <source>Integrations need the Professional plan.</source>
        <translation>Las integraciones requieren el plan Professional.</translation>
    </message>
    <message>
        <source>%1 is on %2.</source>
        <translation>%1 tiene el plan %2.</translation>
    </message>
    <message>
        <source>This workspace</source>
        <translation>Este espacio de trabajo</translation>
    </message>
    <message>
        <source>Setup needed.</source>
        <translation>Falta configurar.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>En pausa.</translation>
    </message>
</context>
<context>
    <name>callttone::ui::DiagnosticsEnvCard</name>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (valor predeterminado)</translation>
    </message>
    <message>
        <source>set</source>
        <translation>definida</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>not set, has a default</source>
        <translation>no definida, tiene un valor predeterminado</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Credentials in .env</source>
        <translation>Credenciales en .env</translation>
    </message>
    <message>
        <source>Fix…</source>
        <translation>Corregir…</translation>
    </message>
</context>
<context>
    <name>callttone::ui::DiagnosticsRows</name>
    <message>
        <source>Check again</source>
        <translation>Volver a comprobar</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>callttone::ui::DiagnosticsSection</name>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Values are never shown or included in the report; only whether each name is set.</source>
        <translation>Los valores nunca se muestran ni se incluyen en el informe; solo si cada nombre está definido.</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar informe</translation>
    </message>
    <message>
        <source>Run again (%1)</source>
        <translation>Repetir (%1)</translation>
    </message>
    <message>
        <source>The engine could not be asked.</source>
        <translation>No se pudo consultar al motor.</translation>
    </message>
    <message>
        <source>Checked %1.</source>
        <translation>Comprobado a las %1.</translation>
    </message>
</context>
<context>
    <name>callttone::ui::Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>callttone::ui::DiffBlock</name>
    <message numerus="yes">
        <source>%n lines that are the same</source>
        <translation>
            <numerusform>%n línea igual</numerusform>
            <numerusform>%n líneas iguales</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::ui::EditEndpointDialog</name>
    <message>
        <source>Edit endpoint</source>
        <translation>Editar endpoint</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Guardar cambios</translation>
    </message>
</context>
<context>
    <name>callttone::ui::EndpointActions</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>%1 is on.</source>
        <translation>%1 está activado.</translation>
    </message>
    <message>
        <source>%1 is off. Events for it are skipped.</source>
        <translation>%1 está desactivado. Se omiten sus eventos.</translation>
    </message>
    <message>
        <source>%1 gets 1 event.</source>
        <translation>%1 recibe 1 evento.</translation>
    </message>
    <message numerus="yes">
        <source>%1 gets %n events.</source>
        <translation>
            <numerusform>%1 recibe %n evento.</numerusform>
            <numerusform>%1 recibe %n eventos.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 delivery is sent again.</source>
        <translation>Se reenvía 1 entrega.</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries are sent again.</source>
        <translation>
            <numerusform>Se reenvía %n entrega.</numerusform>
            <numerusform>Se reenvían %n entregas.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 delivery that still waits will be dropped, and the signing secret is erased.</source>
        <translation>Se descartará 1 entrega que aún espera y se borra el secreto de firma.</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries that still wait will be dropped, and the signing secret is erased.</source>
        <translation>
            <numerusform>Se descartará %n entrega que aún espera y se borra el secreto de firma.</numerusform>
            <numerusform>Se descartarán %n entregas que aún esperan y se borra el secreto de firma.</numerusform>
        </translation>
    </message>
    <message>
        <source>The signing secret is erased.</source>
        <translation>Se borra el secreto de firma.</translation>
    </message>
    <message>
        <source>Delete this endpoint?</source>
        <translation>¿Eliminar este endpoint?</translation>
    </message>
    <message>
        <source>%1 Past deliveries stay in the log.</source>
        <translation>%1 Las entregas pasadas quedan en el registro.</translation>
    </message>
    <message>
        <source>Delete endpoint</source>
        <translation>Eliminar endpoint</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 se eliminó.</translation>
    </message>
</context>
<context>
    <name>callttone::ui::EndpointDetail</name>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Signing secret</source>
        <translation>Secreto de firma</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>Rotar…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Shown in full only once. Each delivery carries an HMAC-SHA256 hex digest in X-Webhook-Signature.</source>
        <translation>Solo se muestra entero una vez. Cada entrega lleva un HMAC-SHA256 en hexadecimal en X-Webhook-Signature.</translation>
    </message>
    <message>
        <source>The secret before it also signs webhook-signature until %1.</source>
        <translation>El secreto anterior también firma webhook-signature hasta %1.</translation>
    </message>
</context>
<context>
    <name>callttone::ui::EndpointFigures</name>
    <message>
        <source>Failure rate, last 24 hours</source>
        <translation>Tasa de fallos, últimas 24 horas</translation>
    </message>
    <message>
        <source>Failure rate, last 24 h</source>
        <translation>Tasa de fallos, últimas 24 h</translation>
    </message>
    <message>
        <source>Latency p50 / p95</source>
        <translation>Latencia p50 / p95</translation>
    </message>
    <message>
        <source>Deliveries stop waiting at 10 s</source>
        <translation>Las entregas esperan 10 s como máximo</translation>
    </message>
    <message>
        <source>Delivered, 24 h</source>
        <translation>Entregadas, 24 h</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>%1 failed tries, %2 waiting</source>
        <translation>%1 intentos fallidos, %2 en espera</translation>
    </message>
    <message>
        <source>Now %1 percent</source>
        <translation>Ahora %1 por ciento</translation>
    </message>
</context>
<context>
    <name>callttone::ui::EndpointForm</name>
    <message>
        <source>Allow private network addresses</source>
        <translation>Permitir direcciones de red privadas</translation>
    </message>
    <message>
        <source>Endpoint URL</source>
        <translation>URL del endpoint</translation>
    </message>
    <message>
        <source>Description (optional)</source>
        <translation>Descripción (opcional)</translation>
    </message>
    <message>
        <source>Events to send</source>
        <translation>Eventos que se envían</translation>
    </message>
    <message>
        <source>Must answer 2xx within 10 seconds.</source>
        <translation>Debe responder 2xx en 10 segundos.</translation>
    </message>
    <message>
        <source>Off: addresses like 127.0.0.1 or 192.168.x.x are refused, so that nobody can reach machines behind this one. Turn it on for a receiver on your own computer or network.</source>
        <translation>Desactivado: se rechazan direcciones como 127.0.0.1 o 192.168.x.x, para que nadie llegue a equipos detrás de este. Actívelo para un receptor en su propio equipo o red.</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>callttone::ui::EndpointHead</name>
    <message>
        <source>Enabled</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Send a signed test event now</source>
        <translation>Enviar ahora un evento de prueba firmado</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar dirección</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Más acciones</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Rotate secret…</source>
        <translation>Rotar el secreto…</translation>
    </message>
    <message>
        <source>Recover deliveries…</source>
        <translation>Recuperar entregas…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>Añadido %1</translation>
    </message>
    <message>
        <source>private network allowed</source>
        <translation>red privada permitida</translation>
    </message>
    <message>
        <source>CalltTone switched this endpoint off.</source>
        <translation>CalltTone desactivó este endpoint.</translation>
    </message>
    <message>
        <source>Enable again</source>
        <translation>Activar de nuevo</translation>
    </message>
    <message>
        <source>Every delivery has failed since %1.</source>
        <translation>Todas las entregas fallan desde %1.</translation>
    </message>
    <message>
        <source>Every delivery fails.</source>
        <translation>Todas las entregas fallan.</translation>
    </message>
    <message>
        <source>View deliveries</source>
        <translation>Ver entregas</translation>
    </message>
    <message>
        <source>View 1 delivery</source>
        <translation>Ver 1 entrega</translation>
    </message>
    <message numerus="yes">
        <source>View %n deliveries</source>
        <translation>
            <numerusform>Ver %n entrega</numerusform>
            <numerusform>Ver %n entregas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Check that server, then replay what is waiting.</source>
        <translation>%1 Compruebe ese servidor y después reenvíe lo que espera.</translation>
    </message>
</context>
<context>
    <name>callttone::ui::EndpointHealthDelegate</name>
    <message>
        <source>p95 %1</source>
        <translation>p95 %1</translation>
    </message>
</context>
<context>
    <name>callttone::ui::EndpointListPane</name>
    <message>
        <source>Add Endpoint</source>
        <translation>Añadir endpoint</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Endpoints</translation>
    </message>
    <message>
        <source>%1 of %2 used</source>
        <translation>%1 de %2 en uso</translation>
    </message>
    <message>
        <source>Add Endpoint (%1)</source>
        <translation>Añadir endpoint (%1)</translation>
    </message>
    <message>
        <source>The limit is %1 endpoints per organization.</source>
        <translation>El límite es de %1 endpoints por organización.</translation>
    </message>
    <message>
        <source>The limit is %1 per organization.</source>
        <translation>El límite es %1 por organización.</translation>
    </message>
    <message>
        <source>%1 Delete an endpoint to add another.</source>
        <translation>%1 Elimine un endpoint para añadir otro.</translation>
    </message>
    <message>
        <source>You can add 1 more endpoint.</source>
        <translation>Puede añadir 1 endpoint más.</translation>
    </message>
    <message numerus="yes">
        <source>You can add %n more endpoints.</source>
        <translation>
            <numerusform>Puede añadir %n endpoint más.</numerusform>
            <numerusform>Puede añadir %n endpoints más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::ui::EndpointsCard</name>
    <message>
        <source>No endpoint yet</source>
        <translation>Aún no hay endpoint</translation>
    </message>
    <message>
        <source>Add your server&apos;s address, and every call event is sent there, signed.</source>
        <translation>Añada la dirección de su servidor y cada evento de llamada se envía allí, firmado.</translation>
    </message>
    <message>
        <source>All endpoints</source>
        <translation>Todos los endpoints</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Endpoints</translation>
    </message>
    <message>
        <source>Add Endpoint</source>
        <translation>Añadir endpoint</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>callttone::ui::ExportStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Export progress</source>
        <translation>Progreso de la exportación</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>Líneas JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Exportado a %1.</translation>
    </message>
    <message>
        <source>Exported %1 lines to %2.</source>
        <translation>%1 líneas exportadas a %2.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>Exportando %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1, quedan %2</translation>
    </message>
</context>
<context>
    <name>callttone::ui::FailureStep</name>
    <message>
        <source>Address to register</source>
        <translation>Dirección que se registra</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
</context>
<context>
    <name>callttone::ui::FilterSchema</name>
    <message>
        <source>There is no filter “%1” here. Use %2, or quote the text to search for it.</source>
        <translation>Aquí no hay ningún filtro «%1». Use %2, o ponga el texto entre comillas para buscarlo.</translation>
    </message>
    <message>
        <source>“%1” has no order, so it cannot be compared. Use %2.</source>
        <translation>«%1» no tiene orden, así que no se puede comparar. Use %2.</translation>
    </message>
    <message>
        <source>“%1” is not one of %2.</source>
        <translation>«%1» no es uno de %2.</translation>
    </message>
    <message>
        <source>“%1” is not a duration. Write it like &gt;1s, &lt;200ms or 1s..5s.</source>
        <translation>«%1» no es una duración. Escríbala como &gt;1s, &lt;200ms o 1s..5s.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number. Write it like 3, &gt;=3 or 2..5.</source>
        <translation>«%1» no es un número entero. Escríbalo como 3, &gt;=3 o 2..5.</translation>
    </message>
    <message>
        <source>Only one time range fits. Write it like 09:00..10:42.</source>
        <translation>Solo cabe un intervalo. Escríbalo como 09:00..10:42.</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write it like 09:00..10:42.</source>
        <translation>«%1» no es una hora. Escríbala como 09:00..10:42.</translation>
    </message>
    <message>
        <source>“%1” has no order, so it cannot be compared. Write the value alone.</source>
        <translation>«%1» no tiene orden, así que no se puede comparar. Escriba solo el valor.</translation>
    </message>
</context>
<context>
    <name>callttone::ui::FilterText</name>
    <message>
        <source>Write a value after “%1”.</source>
        <translation>Escriba un valor después de «%1».</translation>
    </message>
    <message>
        <source>A closing quote is missing.</source>
        <translation>Falta una comilla de cierre.</translation>
    </message>
    <message>
        <source>Write the start or the end of the range, such as 09:00..10:42.</source>
        <translation>Escriba el principio o el final del intervalo, como 09:00..10:42.</translation>
    </message>
    <message>
        <source>Write a value after the colon.</source>
        <translation>Escriba un valor después de los dos puntos.</translation>
    </message>
    <message>
        <source>There is an empty value between the commas.</source>
        <translation>Hay un valor vacío entre las comas.</translation>
    </message>
</context>
<context>
    <name>callttone::ui::FirstRunPage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Start with the built-in engine</source>
        <translation>Empezar con el motor integrado</translation>
    </message>
    <message>
        <source>Everything runs on this computer. Calls arrive here, and sample calls are one click away.</source>
        <translation>Todo funciona en este equipo. Las llamadas llegan aquí, y las de ejemplo están a un clic.</translation>
    </message>
    <message>
        <source>Ready in a few seconds, no account</source>
        <translation>Listo en unos segundos, sin cuenta</translation>
    </message>
    <message>
        <source>Connect to a CalltTone server</source>
        <translation>Conectar con un servidor CalltTone</translation>
    </message>
    <message>
        <source>Sign in to your organization and manage its live integrations and calls.</source>
        <translation>Inicie sesión en su organización y gestione sus integraciones y llamadas en vivo.</translation>
    </message>
    <message>
        <source>Needs a server address and an API key</source>
        <translation>Requiere la dirección del servidor y una clave de API</translation>
    </message>
    <message>
        <source>Try it with sandbox vendors</source>
        <translation>Probar con proveedores de sandbox</translation>
    </message>
    <message>
        <source>Connect GoHighLevel, Google, Slack and the others without accounts. Stand-ins on this computer answer.</source>
        <translation>Conecte GoHighLevel, Google, Slack y los demás sin cuentas. Responden sustitutos en este equipo.</translation>
    </message>
    <message>
        <source>Nothing is real; forgotten when it ends</source>
        <translation>Nada es real; se olvida al terminar</translation>
    </message>
    <message>
        <source>Where should your calls and events come from?</source>
        <translation>¿De dónde deben venir sus llamadas y eventos?</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Pulse</translation>
    </message>
    <message>
        <source>to choose. You can switch later from the engine&apos;s menu at the bottom left.</source>
        <translation>para elegir. Puede cambiarlo después en el menú del motor, abajo a la izquierda.</translation>
    </message>
    <message>
        <source>Switch source</source>
        <translation>Cambiar de origen</translation>
    </message>
    <message>
        <source>Welcome to CalltTone Desktop</source>
        <translation>Le damos la bienvenida a CalltTone Desktop</translation>
    </message>
</context>
<context>
    <name>callttone::ui::FollowGate</name>
    <message numerus="yes">
        <source>%n new</source>
        <comment>rows that came in</comment>
        <translation>
            <numerusform>%n nueva</numerusform>
            <numerusform>%n nuevas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::ui::HeaderBlock</name>
    <message>
        <source>Show fewer headers</source>
        <translation>Mostrar menos cabeceras</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more headers</source>
        <translation>
            <numerusform>Mostrar %n cabecera más</numerusform>
            <numerusform>Mostrar %n cabeceras más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n headers</source>
        <translation>
            <numerusform>Mostrar %n encabezado</numerusform>
            <numerusform>Mostrar %n encabezados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::ui::Histogram</name>
    <message>
        <source>Arrow keys move, Space selects a range, Shift and Ctrl with arrows resize it, Delete clears it.</source>
        <translation>Las flechas mueven, Espacio selecciona un intervalo, Mayús y Ctrl con flechas lo cambian, Supr lo quita.</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries</source>
        <translation>
            <numerusform>%n entrega</numerusform>
            <numerusform>%n entregas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n failed</source>
        <translation>
            <numerusform>%1, %2, %n fallida</numerusform>
            <numerusform>%1, %2, %n fallidas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>callttone::ui::HistoryView</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Last calls of this tool</source>
        <translation>Últimos usos de esta herramienta</translation>
    </message>
    <message>
        <source>Nobody has called this tool yet. What you run here is listed, too.</source>
        <translation>Nadie ha usado aún esta herramienta. Lo que usted ejecute aquí también aparece en la lista.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
</context>
<context>
    <name>callttone::ui::InspectorBody</name>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Timings</source>
        <translation>Tiempos</translation>
    </message>
    <message>
        <source>Form of the bodies</source>
        <translation>Forma de los cuerpos</translation>
    </message>
    <message>
        <source>Pretty</source>
        <translation>Con formato</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Sin formato</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>Request headers</source>
        <translation>Cabeceras de la petición</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Cuerpo de la petición</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation>No llegó respuesta.</translation>
    </message>
    <message>
        <source>Response body</source>
        <translation>Cuerpo de la respuesta</translation>
    </message>
    <message>
        <source>Response headers</source>
        <translation>Cabeceras de la respuesta</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>No se envió nada.</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Aún no se ha enviado nada.</translation>
    </message>
    <message>
        <source>Attempt %1 failed.</source>
        <translation>El intento %1 falló.</translation>
    </message>
    <message>
        <source>attempt %1, POST, %2</source>
        <translation>intento %1, POST, %2</translation>
    </message>
    <message>
        <source>POST, %1</source>
        <translation>POST, %1</translation>
    </message>
    <message>
        <source>Only the first %1 were kept.</source>
        <translation>Solo se guardaron los primeros %1.</translation>
    </message>
</context>
<context>
    <name>callttone::ui::InspectorHead</name>
    <message>
        <source>Replay</source>
        <translation>Reenviar</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>Copiar como cURL</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Más acciones</translation>
    </message>
    <message>
        <source>Previous delivery</source>
        <translation>Entrega anterior</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Next delivery</source>
        <translation>Entrega siguiente</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Copy the attempt as a shell command (C)</source>
        <translation>Copiar el intento como comando de shell (C)</translation>
    </message>
    <message>
        <source>Save this delivery with all attempts (E)</source>
        <translation>Guardar esta entrega con todos los intentos (E)</translation>
    </message>
    <message>
        <source>Cancel retries…</source>
        <translation>Cancelar reintentos…</translation>
    </message>
    <message>
        <source>Open call</source>
        <translation>Abrir la llamada</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Copiar id</translation>
    </message>
    <message>
        <source>Copy as HAR</source>
        <translation>Copiar como HAR</translation>
    </message>
    <message>
        <source>call</source>
        <translation>llamada</translation>
    </message>
    <message>
        <source>Replay %L1</source>
        <translation>Reenviar %L1</translation>
    </message>
</context>
<context>
    <name>callttone::ui::IntegrationActions</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>%1 is paused. %2.</source>
        <translation>%1 está en pausa. %2.</translation>
    </message>
    <message>
        <source>%1 works again.</source>
        <translation>%1 vuelve a funcionar.</translation>
    </message>
    <message>
        <source>%1 is on from the next call.</source>
        <translation>%1 está en uso desde la próxima llamada.</translation>
    </message>
    <message>
        <source>%1 is off from the next call.</source>
        <translation>%1 deja de usarse desde la próxima llamada.</translation>
    </message>
    <message>
        <source>Saved. New calls use it.</source>
        <translation>Guardado. Las llamadas nuevas lo usan.</translation>
    </message>
    <message>
        <source>Disconnect %1?</source>
        <translation>¿Desconectar %1?</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>%1 is disconnected.</source>
        <translation>%1 está desconectado.</translation>
    </message>
    <message>
        <source>%1 works again. 1 waiting delivery is being sent.</source>
        <translation>%1 vuelve a funcionar. Se está enviando 1 entrega en espera.</translation>
    </message>
    <message numerus="yes">
        <source>%1 works again. %n waiting deliveries are being sent.</source>
        <translation>
            <numerusform>%1 vuelve a funcionar. Se está enviando %n entrega en espera.</numerusform>
            <numerusform>%1 vuelve a funcionar. Se están enviando %n entregas en espera.</numerusform>
        </translation>
    </message>
    <message>
        <source>No more servers can be connected. Disconnect one that is not needed any more first.</source>
        <translation>No se pueden conectar más servidores. Desconecte antes uno que ya no se necesite.</translation>
    </message>
</context>
<context>
    <name>callttone::ui::IntegrationCard</name>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>A stand-in on this machine answers instead of %1. Nothing of it is real.</source>
        <translation>Un sustituto en este equipo responde en lugar de %1. Nada de esto es real.</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Más de %1</translation>
    </message>
</context>
<context>
    <name>callttone::ui::IntegrationDetail</name>
    <message>
        <source>Capabilities</source>
        <translation>Capacidades</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Wire</source>
        <translation>Tráfico</translation>
    </message>
</context>
<context>
    <name>callttone::ui::IntegrationWords</name>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>Synced %1</source>
        <translation>Sincronizado %1</translation>
    </message>
    <message>
        <source>Posted %1</source>
        <translation>Publicado %1</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>Escrito %1</translation>
    </message>
    <message>
        <source>Sent %1</source>
        <translation>Enviado %1</translation>
    </message>
    <message>
        <source>Last request %1</source>
        <translation>Última petición %1</translation>
    </message>
    <message>
        <source>Used %1</source>
        <translation>Usado %1</translation>
    </message>
    <message>
        <source>%1 of %2 endpoints</source>
        <translation>%1 de %2 endpoints</translation>
    </message>
    <message>
        <source>1 tool</source>
        <translation>1 herramienta</translation>
    </message>
    <message numerus="yes">
        <source>%n tools</source>
        <translation>
            <numerusform>%n herramienta</numerusform>
            <numerusform>%n herramientas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 active endpoint</source>
        <translation>1 endpoint activo</translation>
    </message>
    <message numerus="yes">
        <source>%n active endpoints</source>
        <translation>
            <numerusform>%n endpoint activo</numerusform>
            <numerusform>%n endpoints activos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 active key</source>
        <translation>1 clave activa</translation>
    </message>
    <message numerus="yes">
        <source>%n active keys</source>
        <translation>
            <numerusform>%n clave activa</numerusform>
            <numerusform>%n claves activas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, not used yet</source>
        <translation>%1, aún sin usar</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>Aún sin usar</translation>
    </message>
    <message>
        <source>%1, used %2</source>
        <translation>%1, último uso %2</translation>
    </message>
    <message>
        <source>One click</source>
        <translation>Un clic</translation>
    </message>
    <message>
        <source>OAuth</source>
        <translation>OAuth</translation>
    </message>
    <message>
        <source>Webhook URL</source>
        <translation>URL de webhook</translation>
    </message>
    <message>
        <source>Server URL</source>
        <translation>URL del servidor</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Sin claves</translation>
    </message>
    <message>
        <source>Its tools are off in new calls while paused</source>
        <translation>Sus herramientas no están en las llamadas nuevas durante la pausa</translation>
    </message>
    <message>
        <source>No messages are posted while paused</source>
        <translation>No se publican mensajes durante la pausa</translation>
    </message>
    <message>
        <source>No rows are written while paused</source>
        <translation>No se escriben filas durante la pausa</translation>
    </message>
    <message>
        <source>No events are sent while paused</source>
        <translation>No se envían eventos durante la pausa</translation>
    </message>
    <message>
        <source>Calls are not synced while paused</source>
        <translation>No se sincronizan llamadas durante la pausa</translation>
    </message>
    <message>
        <source>%1 is not set in .env, so sign-in cannot start.</source>
        <translation>%1 no está definida en .env, así que no se puede iniciar sesión.</translation>
    </message>
    <message>
        <source>%1 are not set in .env, so sign-in cannot start.</source>
        <translation>%1 no están definidas en .env, así que no se puede iniciar sesión.</translation>
    </message>
    <message>
        <source>Signed in. The connection is being set up.</source>
        <translation>Sesión iniciada. Se está preparando la conexión.</translation>
    </message>
    <message>
        <source>The sign-in link has expired. Start again to get another one.</source>
        <translation>El enlace de inicio de sesión ha caducado. Empiece de nuevo para obtener otro.</translation>
    </message>
    <message>
        <source>Waiting for you to finish in the browser. The link expires in %1.</source>
        <translation>A la espera de que termine en el navegador. El enlace caduca en %1.</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Professional plan required</source>
        <translation>Requiere el plan Professional</translation>
    </message>
    <message>
        <source>Setup needed</source>
        <translation>Falta configurar</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sin conectar</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Credentials refused</source>
        <translation>Credenciales rechazadas</translation>
    </message>
    <message>
        <source>Not working</source>
        <translation>No funciona</translation>
    </message>
    <message>
        <source>Token revoked</source>
        <translation>Token revocado</translation>
    </message>
    <message>
        <source>The connection does not work. Reconnect to repair it.</source>
        <translation>La conexión no funciona. Reconecte para repararla.</translation>
    </message>
    <message>
        <source>1 permission missing</source>
        <translation>Falta 1 permiso</translation>
    </message>
    <message numerus="yes">
        <source>%n permissions missing</source>
        <translation>
            <numerusform>Falta %n permiso</numerusform>
            <numerusform>Faltan %n permisos</numerusform>
        </translation>
    </message>
    <message>
        <source>Not granted: %1. Reconnect and allow it to turn on what needs it.</source>
        <translation>No concedido: %1. Reconecte y permítalo para activar lo que lo necesita.</translation>
    </message>
    <message>
        <source>Renewing the token failed</source>
        <translation>No se pudo renovar el token</translation>
    </message>
    <message>
        <source>1 tool stops working in calls that start from now. Live calls keep it until they end.</source>
        <translation>1 herramienta deja de funcionar en las llamadas que empiecen desde ahora. Las llamadas en curso la conservan hasta que terminen.</translation>
    </message>
    <message numerus="yes">
        <source>%n tools stop working in calls that start from now. Live calls keep them until they end.</source>
        <translation>
            <numerusform>%n herramienta deja de funcionar en las llamadas que empiecen desde ahora. Las llamadas en curso la conservan hasta que terminen.</numerusform>
            <numerusform>%n herramientas dejan de funcionar en las llamadas que empiecen desde ahora. Las llamadas en curso las conservan hasta que terminen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No call messages are posted from now on.</source>
        <translation>Desde ahora no se publican mensajes de llamadas.</translation>
    </message>
    <message>
        <source>Nothing is sent to %1 after calls from now on.</source>
        <translation>Desde ahora no se envía nada a %1 después de las llamadas.</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>este equipo</translation>
    </message>
    <message>
        <source>%1 keeps working: the sign-in both use stays.</source>
        <translation>%1 sigue funcionando: se conserva el inicio de sesión que comparten.</translation>
    </message>
    <message>
        <source>The token is revoked and deleted from %1.</source>
        <translation>El token se revoca y se borra de %1.</translation>
    </message>
    <message>
        <source>Its address is deleted from %1.</source>
        <translation>Su dirección se borra de %1.</translation>
    </message>
    <message>
        <source>Past calls, and everything already at %1, stay.</source>
        <translation>Las llamadas pasadas y todo lo que ya está en %1 se conservan.</translation>
    </message>
    <message>
        <source>Nothing synced yet</source>
        <translation>Nada sincronizado aún</translation>
    </message>
    <message>
        <source>Nothing posted yet</source>
        <translation>Nada publicado aún</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Nada escrito aún</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>Nada enviado aún</translation>
    </message>
    <message>
        <source>%1, %2 waiting</source>
        <translation>%1, %2 en espera</translation>
    </message>
    <message>
        <source>1 not delivered</source>
        <translation>1 no entregada</translation>
    </message>
    <message numerus="yes">
        <source>%n not delivered</source>
        <translation>
            <numerusform>%n no entregada</numerusform>
            <numerusform>%n no entregadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 did not take 1 delivery. Read what it said, correct that, then retry.</source>
        <translation>%1 no aceptó 1 entrega. Lea lo que respondió, corríjalo y reinténtelo.</translation>
    </message>
    <message numerus="yes">
        <source>%1 did not take %n deliveries. Read what it said, correct that, then retry.</source>
        <translation>
            <numerusform>%1 no aceptó %n entrega. Lea lo que respondió, corríjalo y reinténtelo.</numerusform>
            <numerusform>%1 no aceptó %n entregas. Lea lo que respondió, corríjalo y reinténtelo.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 new tool is off until you review it.</source>
        <translation>1 herramienta nueva está desactivada hasta que la revise.</translation>
    </message>
    <message numerus="yes">
        <source>%n new tools are off until you review them.</source>
        <translation>
            <numerusform>%n herramienta nueva está desactivada hasta que la revise.</numerusform>
            <numerusform>%n herramientas nuevas están desactivadas hasta que las revise.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 changed tool is off until you review it.</source>
        <translation>1 herramienta cambiada está desactivada hasta que la revise.</translation>
    </message>
    <message numerus="yes">
        <source>%n changed tools are off until you review them.</source>
        <translation>
            <numerusform>%n herramienta cambiada está desactivada hasta que la revise.</numerusform>
            <numerusform>%n herramientas cambiadas están desactivadas hasta que las revise.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server does not have 1 of its tools any more.</source>
        <translation>El servidor ya no tiene 1 de sus herramientas.</translation>
    </message>
    <message numerus="yes">
        <source>The server does not have %n of its tools any more.</source>
        <translation>
            <numerusform>El servidor ya no tiene %n de sus herramientas.</numerusform>
            <numerusform>El servidor ya no tiene %n de sus herramientas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tools changed</source>
        <translation>Herramientas cambiadas</translation>
    </message>
</context>
<context>
    <name>callttone::ui::IntegrationsPage</name>
    <message>
        <source>Integrations</source>
        <translation>Integraciones</translation>
    </message>
</context>
<context>
    <name>callttone::ui::JsonField</name>
    <message>
        <source>This is not JSON. Text stands in double quotes.</source>
        <translation>Esto no es JSON. El texto va entre comillas dobles.</translation>
    </message>
</context>
<context>
    <name>callttone::ui::JsonlExport</name>
    <message>
        <source>The file could not be written</source>
        <translation>No se pudo escribir el archivo</translation>
    </message>
    <message>
        <source>%1: %2. Choose another place or free some room, then export again.</source>
        <translation>%1: %2. Elija otro lugar o libere espacio, y vuelva a exportar.</translation>
    </message>
</context>
<context>
    <name>callttone::ui::KeyReadyCard</name>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Copiar clave</translation>
    </message>
    <message>
        <source>How to use the key</source>
        <translation>Cómo usar la clave</translation>
    </message>
    <message>
        <source>Hidden when you leave this page</source>
        <translation>Se oculta al salir de esta página</translation>
    </message>
    <message>
        <source>I have stored it</source>
        <translation>Ya la he guardado</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is ready. Copy it now.</source>
        <translation>«%1» está lista. Cópiela ahora.</translation>
    </message>
</context>
<context>
    <name>callttone::ui::KeyTable</name>
    <message>
        <source>API keys</source>
        <translation>Claves de API</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revocar</translation>
    </message>
    <message>
        <source>Revoke %1</source>
        <translation>Revocar %1</translation>
    </message>
</context>
<context>
    <name>callttone::ui::KeyValueList</name>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
</context>
<context>
    <name>callttone::ui::LatencyBoard</name>
    <message>
        <source>No tool was called in the last 24 hours</source>
        <translation>En las últimas 24 horas no se usó ninguna herramienta</translation>
    </message>
    <message>
        <source>Choose a tool and run it, or play a call in the simulator.</source>
        <translation>Elija una herramienta y ejecútela, o reproduzca una llamada en el simulador.</translation>
    </message>
    <message>
        <source>Tool latency</source>
        <translation>Latencia de herramientas</translation>
    </message>
    <message>
        <source>p50 and p95, last 24 h</source>
        <translation>p50 y p95, últimas 24 h</translation>
    </message>
</context>
<context>
    <name>callttone::ui::LinesField</name>
    <message>
        <source>One a line</source>
        <translation>Uno por línea</translation>
    </message>
</context>
<context>
    <name>callttone::ui::ListField</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Añadir a %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>%1, entry %2</source>
        <translation>%1, entrada %2</translation>
    </message>
</context>
<context>
    <name>callttone::ui::ListFooter</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>callttone::ui::ListStates</name>
    <message>
        <source>The service takes longer than usual to answer.</source>
        <translation>El servicio tarda más de lo habitual en responder.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
</context>
<context>
    <name>callttone::ui::LiveCallDelegate</name>
    <message>
        <source>In conversation</source>
        <translation>En conversación</translation>
    </message>
</context>
<context>
    <name>callttone::ui::LiveCallsCard</name>
    <message>
        <source>No call right now</source>
        <translation>Ninguna llamada ahora</translation>
    </message>
    <message>
        <source>Play a scripted call to see its events stored, delivered and signed.</source>
        <translation>Reproduzca una llamada de ejemplo y vea cómo se guardan, entregan y firman sus eventos.</translation>
    </message>
    <message>
        <source>Live calls</source>
        <translation>Llamadas en curso</translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation>Simular</translation>
    </message>
    <message>
        <source>Simulate a call</source>
        <translation>Simular una llamada</translation>
    </message>
    <message>
        <source>Open simulator</source>
        <translation>Abrir simulador</translation>
    </message>
</context>
<context>
    <name>callttone::ui::LivePanel</name>
    <message>
        <source>Mute notifications</source>
        <translation>Silenciar notificaciones</translation>
    </message>
    <message>
        <source>Live panel</source>
        <translation>Panel en vivo</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En vivo</translation>
    </message>
    <message>
        <source>Close live panel</source>
        <translation>Cerrar el panel en vivo</translation>
    </message>
    <message>
        <source>Call messages, newest last</source>
        <translation>Mensajes de llamadas, el más nuevo al final</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Aún no ha pasado nada</translation>
    </message>
    <message>
        <source>Each call shows here as Slack would get it: when it starts, and how it ended.</source>
        <translation>Cada llamada aparece aquí como la recibiría Slack: cuándo empieza y cómo terminó.</translation>
    </message>
    <message>
        <source>no call active</source>
        <translation>ninguna llamada activa</translation>
    </message>
    <message>
        <source>1 call active</source>
        <translation>1 llamada activa</translation>
    </message>
    <message numerus="yes">
        <source>%n calls active</source>
        <translation>
            <numerusform>%n llamada activa</numerusform>
            <numerusform>%n llamadas activas</numerusform>
        </translation>
    </message>
    <message>
        <source>Notifications are muted. Turn them on</source>
        <translation>Las notificaciones están silenciadas. Activarlas</translation>
    </message>
</context>
<context>
    <name>callttone::ui::LiveToggle</name>
    <message>
        <source>Live</source>
        <translation>En vivo</translation>
    </message>
    <message>
        <source>Live panel (%1)</source>
        <translation>Panel en vivo (%1)</translation>
    </message>
    <message>
        <source>Live panel</source>
        <translation>Panel en vivo</translation>
    </message>
    <message>
        <source>1 call in progress</source>
        <translation>1 llamada en curso</translation>
    </message>
    <message numerus="yes">
        <source>%n calls in progress</source>
        <translation>
            <numerusform>%n llamada en curso</numerusform>
            <numerusform>%n llamadas en curso</numerusform>
        </translation>
    </message>
    <message>
        <source>Live panel, %1</source>
        <translation>Panel en vivo, %1</translation>
    </message>
</context>
<context>
    <name>callttone::ui::MainWindow</name>
    <message>
        <source>%1 - CalltTone</source>
        <translation>%1 - CalltTone</translation>
    </message>
</context>
<context>
    <name>callttone::ui::McpAddressStep</name>
    <message>
        <source>Server URL</source>
        <translation>URL del servidor</translation>
    </message>
    <message>
        <source>Authorization header</source>
        <translation>Cabecera de autorización</translation>
    </message>
    <message>
        <source>Sent with every request to this server only, and kept in the vault.</source>
        <translation>Se envía con cada petición solo a este servidor y se guarda en el almacén de secretos.</translation>
    </message>
    <message>
        <source>Asking %1 for its tools</source>
        <translation>Preguntando a %1 por sus herramientas</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Más opciones</translation>
    </message>
    <message>
        <source>Client ID for the sign-in</source>
        <translation>ID de cliente para el inicio de sesión</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secreto de cliente</translation>
    </message>
    <message>
        <source>Only for a server with a sign-in where CalltTone cannot register itself.</source>
        <translation>Solo para un servidor con inicio de sesión donde CalltTone no puede registrarse por sí mismo.</translation>
    </message>
    <message>
        <source>The server is in my own network</source>
        <translation>El servidor está en mi propia red</translation>
    </message>
    <message>
        <source>Allows http:// and addresses that only your network knows.</source>
        <translation>Permite http:// y direcciones que solo su red conoce.</translation>
    </message>
</context>
<context>
    <name>callttone::ui::McpDialog</name>
    <message>
        <source>Change the MCP server</source>
        <translation>Cambiar el servidor MCP</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>Conectar %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Ahora: %1</translation>
    </message>
    <message>
        <source>Find tools</source>
        <translation>Buscar herramientas</translation>
    </message>
    <message>
        <source>%1, protocol %2</source>
        <translation>%1, protocolo %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Connect without tools</source>
        <translation>Conectar sin herramientas</translation>
    </message>
    <message>
        <source>Connect with 1 tool</source>
        <translation>Conectar con 1 herramienta</translation>
    </message>
    <message numerus="yes">
        <source>Connect with %n tools</source>
        <translation>
            <numerusform>Conectar con %n herramienta</numerusform>
            <numerusform>Conectar con %n herramientas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is connected.</source>
        <translation>%1 está conectado.</translation>
    </message>
    <message>
        <source>The connection is broken.</source>
        <translation>La conexión está rota.</translation>
    </message>
    <message>
        <source>Sign in again at %1</source>
        <translation>Iniciar sesión de nuevo en %1</translation>
    </message>
    <message>
        <source>Your browser opens its page. Address, tools and settings stay.</source>
        <translation>Su navegador abre su página. La dirección, las herramientas y los ajustes se mantienen.</translation>
    </message>
    <message>
        <source>Reconnect %1</source>
        <translation>Reconectar %1</translation>
    </message>
    <message>
        <source>Change the address</source>
        <translation>Cambiar la dirección</translation>
    </message>
    <message>
        <source>Continue in browser</source>
        <translation>Continuar en el navegador</translation>
    </message>
    <message>
        <source>%1 signs its users in</source>
        <translation>%1 identifica a sus usuarios</translation>
    </message>
    <message>
        <source>Your browser opens its page. Sign in and allow access there.</source>
        <translation>Su navegador abre su página. Inicie sesión y permita el acceso allí.</translation>
    </message>
    <message>
        <source>Its tools are listed afterwards</source>
        <translation>Después se muestran sus herramientas</translation>
    </message>
    <message>
        <source>Those that destroy something stay off until you turn them on.</source>
        <translation>Las que destruyen algo siguen desactivadas hasta que las active.</translation>
    </message>
    <message>
        <source>Sign in with your browser</source>
        <translation>Iniciar sesión con el navegador</translation>
    </message>
</context>
<context>
    <name>callttone::ui::McpHeaders</name>
    <message>
        <source>Add a header</source>
        <translation>Añadir una cabecera</translation>
    </message>
    <message>
        <source>More headers</source>
        <translation>Más cabeceras</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Remove this header</source>
        <translation>Quitar esta cabecera</translation>
    </message>
    <message>
        <source>Name of header %1</source>
        <translation>Nombre de la cabecera %1</translation>
    </message>
    <message>
        <source>Value of header %1</source>
        <translation>Valor de la cabecera %1</translation>
    </message>
</context>
<context>
    <name>callttone::ui::McpToolsStep</name>
    <message>
        <source>Short name</source>
        <translation>Nombre corto</translation>
    </message>
    <message>
        <source>1 tool found</source>
        <translation>1 herramienta encontrada</translation>
    </message>
    <message numerus="yes">
        <source>%n tools found</source>
        <translation>
            <numerusform>%n herramienta encontrada</numerusform>
            <numerusform>%n herramientas encontradas</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>Tools are discovered again at the start of every call. New ones stay off until you turn them on.</source>
        <translation>Las herramientas se descubren de nuevo al empezar cada llamada. Las nuevas siguen desactivadas hasta que las active.</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n seleccionada</numerusform>
            <numerusform>%n seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>What agents see its tools begin with; made of the host when empty.</source>
        <translation>Con lo que empiezan sus herramientas para los agentes; si está vacío, se forma con el host.</translation>
    </message>
    <message>
        <source>Agents see %1 as %2.</source>
        <translation>Los agentes ven %1 como %2.</translation>
    </message>
    <message>
        <source>Begin with a letter; letters, digits and single underscores.</source>
        <translation>Empiece con una letra; letras, dígitos y guiones bajos sueltos.</translation>
    </message>
</context>
<context>
    <name>callttone::ui::NavBadges</name>
    <message>
        <source>%1 live</source>
        <translation>%1 en curso</translation>
    </message>
    <message>
        <source>1 call in progress</source>
        <translation>1 llamada en curso</translation>
    </message>
    <message numerus="yes">
        <source>%n calls in progress</source>
        <translation>
            <numerusform>%n llamada en curso</numerusform>
            <numerusform>%n llamadas en curso</numerusform>
        </translation>
    </message>
    <message>
        <source>1 delivery retrying</source>
        <translation>1 entrega reintentando</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries retrying</source>
        <translation>
            <numerusform>%n entrega reintentando</numerusform>
            <numerusform>%n entregas reintentando</numerusform>
        </translation>
    </message>
    <message>
        <source>1 in error</source>
        <translation>1 con error</translation>
    </message>
    <message numerus="yes">
        <source>%n in error</source>
        <translation>
            <numerusform>%n con error</numerusform>
            <numerusform>%n con error</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::ui::NavModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>callttone::ui::NotificationsSection</name>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>What CalltTone tells you while you do something else.</source>
        <translation>Lo que CalltTone le avisa mientras hace otra cosa.</translation>
    </message>
    <message>
        <source>Desktop notifications for calls</source>
        <translation>Notificaciones de escritorio de llamadas</translation>
    </message>
    <message>
        <source>When a call starts, ends or fails, while this window is not in front. The bell in the live panel is the same switch.</source>
        <translation>Cuando una llamada empieza, termina o falla mientras esta ventana no está delante. La campana del panel en vivo es el mismo interruptor.</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>Seguir en la bandeja del sistema</translation>
    </message>
    <message>
        <source>Closing the window leaves the engine at work: events are still taken in and delivered. Quit from the tray&apos;s menu.</source>
        <translation>Al cerrar la ventana el motor sigue: los eventos se reciben y se entregan. Salga desde el menú de la bandeja.</translation>
    </message>
    <message>
        <source>This desktop has no tray, so closing the window always quits. To keep events flowing without a window, run callttoned serve.</source>
        <translation>Este escritorio no tiene bandeja, así que cerrar la ventana siempre sale. Para que los eventos sigan sin ventana, ejecute callttoned serve.</translation>
    </message>
</context>
<context>
    <name>callttone::ui::OAuthDialog</name>
    <message>
        <source>Integrations need the Professional plan</source>
        <translation>Las integraciones requieren el plan Professional</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Set up %1</source>
        <translation>Configurar %1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>App settings</source>
        <translation>Ajustes de la aplicación</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Volver a comprobar</translation>
    </message>
    <message>
        <source>Reconnect %1</source>
        <translation>Reconectar %1</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>Conectar %1</translation>
    </message>
    <message>
        <source>Paste a webhook URL</source>
        <translation>Pegar una URL de webhook</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Continue in browser</source>
        <translation>Seguir en el navegador</translation>
    </message>
    <message>
        <source>Connect Slack by webhook URL</source>
        <translation>Conectar Slack con una URL de webhook</translation>
    </message>
    <message>
        <source>Without a sign-in</source>
        <translation>Sin iniciar sesión</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>callttone::ui::OptionField</name>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Paste the id</source>
        <translation>Pegue el id</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Name of the new one</source>
        <translation>Nombre del elemento nuevo</translation>
    </message>
    <message>
        <source>Choose from the list instead</source>
        <translation>Elegir de la lista</translation>
    </message>
    <message>
        <source>not in the list</source>
        <translation>no está en la lista</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Create a new one…</source>
        <translation>Crear nuevo…</translation>
    </message>
    <message>
        <source>Enter an id…</source>
        <translation>Escribir un id…</translation>
    </message>
    <message>
        <source>The account has none to choose from.</source>
        <translation>La cuenta no tiene ninguno para elegir.</translation>
    </message>
    <message>
        <source>The list could not be loaded. %1</source>
        <translation>No se pudo cargar la lista. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>callttone::ui::OverviewFigures</name>
    <message>
        <source>1 call</source>
        <translation>1 llamada</translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n llamada</numerusform>
            <numerusform>%n llamadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1% vs last %2</source>
        <translation>%1 % frente al %2 pasado</translation>
    </message>
    <message>
        <source>no deliveries</source>
        <translation>ninguna entrega</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>%1 points lower</source>
        <translation>%1 puntos menos</translation>
    </message>
    <message>
        <source>%1 points higher</source>
        <translation>%1 puntos más</translation>
    </message>
</context>
<context>
    <name>callttone::ui::OverviewPage</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Calls today, 15-minute bars</source>
        <translation>Llamadas de hoy, barras de 15 minutos</translation>
    </message>
    <message>
        <source>Delivery success, last 24 hours</source>
        <translation>Éxito de las entregas, últimas 24 horas</translation>
    </message>
    <message>
        <source>Delivery latency, 95th percentile, last 24 hours</source>
        <translation>Latencia de las entregas, percentil 95, últimas 24 horas</translation>
    </message>
    <message>
        <source>Calls today</source>
        <translation>Llamadas de hoy</translation>
    </message>
    <message>
        <source>15-minute bars</source>
        <translation>barras de 15 minutos</translation>
    </message>
    <message>
        <source>Delivery success</source>
        <translation>Éxito de las entregas</translation>
    </message>
    <message>
        <source>last 24 h</source>
        <translation>últimas 24 h</translation>
    </message>
    <message>
        <source>Delivery latency, p95</source>
        <translation>Latencia de entregas, p95</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>dddd, MMM d</source>
        <translation>dddd, d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday and time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>p50 %1</source>
        <translation>p50 %1</translation>
    </message>
</context>
<context>
    <name>callttone::ui::PayloadBlock</name>
    <message>
        <source>Empty body</source>
        <translation>Cuerpo vacío</translation>
    </message>
    <message>
        <source>%1 that are not text</source>
        <translation>%1 que no son texto</translation>
    </message>
</context>
<context>
    <name>callttone::ui::PermissionsTab</name>
    <message>
        <source>1 permission was not granted.</source>
        <translation>No se concedió 1 permiso.</translation>
    </message>
    <message numerus="yes">
        <source>%n permissions were not granted.</source>
        <translation>
            <numerusform>No se concedió %n permiso.</numerusform>
            <numerusform>No se concedieron %n permisos.</numerusform>
        </translation>
    </message>
    <message>
        <source>What needs it is off: %1. Reconnect and allow it to turn that on.</source>
        <translation>Lo que lo necesita está desactivado: %1. Reconecte y permítalo para activarlo.</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Reconectar</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>CalltTone asks only for the permissions its tools use.</source>
        <translation>CalltTone solo pide los permisos que usan sus herramientas.</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Concedido</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Not requested</source>
        <translation>No solicitado</translation>
    </message>
</context>
<context>
    <name>callttone::ui::PlanStep</name>
    <message>
        <source>Professional, Business and Enterprise include all integrations.</source>
        <translation>Professional, Business y Enterprise incluyen todas las integraciones.</translation>
    </message>
    <message>
        <source>What is connected already keeps its place, and connects again as soon as the plan allows it.</source>
        <translation>Lo que ya está conectado conserva su lugar y se conecta de nuevo en cuanto el plan lo permita.</translation>
    </message>
    <message>
        <source>To try integrations while developing, set BYPASS_PLAN_CHECK=true in .env and start the engine again.</source>
        <translation>Para probar integraciones durante el desarrollo, ponga BYPASS_PLAN_CHECK=true en .env y reinicie el motor.</translation>
    </message>
    <message>
        <source>%1 is on %2.</source>
        <translation>%1 tiene el plan %2.</translation>
    </message>
</context>
<context>
    <name>callttone::ui::PlansDialog</name>
    <message>
        <source>Your plan</source>
        <translation>Su plan</translation>
    </message>
    <message>
        <source>All integrations and custom connectors</source>
        <translation>Todas las integraciones y conectores a medida</translation>
    </message>
    <message>
        <source>All integrations</source>
        <translation>Todas las integraciones</translation>
    </message>
    <message>
        <source>No integrations</source>
        <translation>Sin integraciones</translation>
    </message>
    <message>
        <source>Plans and integrations</source>
        <translation>Planes e integraciones</translation>
    </message>
    <message>
        <source>Webhooks and the REST API work on every plan. Connections to other products need the Professional plan or higher. Custom connectors are built on request and come with Enterprise.</source>
        <translation>Los webhooks y la API REST funcionan en todos los planes. Las conexiones con otros productos requieren el plan Professional o superior. Los conectores a medida se crean a petición y vienen con Enterprise.</translation>
    </message>
    <message>
        <source>The plan is set by CALLTTONE_PLAN where the engine runs, for instance CALLTTONE_PLAN=professional in its .env file. To try integrations during development on any plan, set BYPASS_PLAN_CHECK=true there. Start the engine again afterwards.</source>
        <translation>El plan lo define CALLTTONE_PLAN donde se ejecuta el motor, por ejemplo CALLTTONE_PLAN=professional en su archivo .env. Para probar integraciones durante el desarrollo con cualquier plan, ponga allí BYPASS_PLAN_CHECK=true. Después reinicie el motor.</translation>
    </message>
    <message>
        <source>BYPASS_PLAN_CHECK is on.</source>
        <translation>BYPASS_PLAN_CHECK está activado.</translation>
    </message>
    <message>
        <source>Integrations can be connected on any plan.</source>
        <translation>Se pueden conectar integraciones con cualquier plan.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>callttone::ui::ProblemPage</name>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
</context>
<context>
    <name>callttone::ui::RecentCallsCard</name>
    <message>
        <source>Recent calls</source>
        <translation>Llamadas recientes</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>Todas las llamadas</translation>
    </message>
    <message>
        <source>No call has ended yet. Every call shows here when it is over, with its outcome.</source>
        <translation>Aún no ha terminado ninguna llamada. Cada una aparece aquí al acabar, con su resultado.</translation>
    </message>
</context>
<context>
    <name>callttone::ui::RecentCallsModel</name>
    <message>
        <source>No analysis</source>
        <translation>Sin análisis</translation>
    </message>
</context>
<context>
    <name>callttone::ui::RecentDeliveriesCard</name>
    <message>
        <source>Recent deliveries</source>
        <translation>Entregas recientes</translation>
    </message>
    <message>
        <source>Open in Deliveries</source>
        <translation>Abrir en Entregas</translation>
    </message>
    <message>
        <source>Nothing was sent here yet. Send a test, or wait for the next call.</source>
        <translation>Aquí aún no se envió nada. Envíe una prueba o espere la próxima llamada.</translation>
    </message>
</context>
<context>
    <name>callttone::ui::RecentDeliveriesModel</name>
    <message>
        <source>test</source>
        <translation>prueba</translation>
    </message>
    <message>
        <source>attempt %1, retry in %2</source>
        <translation>intento %1, reintento en %2</translation>
    </message>
    <message>
        <source>attempt %1, retry is due</source>
        <translation>intento %1, toca reintentar</translation>
    </message>
    <message>
        <source>attempt %1, gave up %2</source>
        <translation>intento %1, abandonado %2</translation>
    </message>
    <message>
        <source>attempt %1, gave up</source>
        <translation>intento %1, abandonado</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>intento %1</translation>
    </message>
</context>
<context>
    <name>callttone::ui::RecoverDialog</name>
    <message>
        <source>Recover deliveries</source>
        <translation>Recuperar entregas</translation>
    </message>
    <message>
        <source>Sends again what this endpoint never accepted and what is not waiting for a retry. Each keeps its webhook-id, so a receiver can tell repeats.</source>
        <translation>Reenvía lo que este endpoint nunca aceptó y no espera un reintento. Cada una conserva su webhook-id, para que el receptor distinga las repeticiones.</translation>
    </message>
    <message>
        <source>Since it began to fail, %1</source>
        <translation>Desde que empezó a fallar, %1</translation>
    </message>
    <message>
        <source>The last hour</source>
        <translation>La última hora</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>Las últimas 24 horas</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Los últimos 7 días</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Nothing to recover in this time.</source>
        <translation>Nada que recuperar en este tiempo.</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries are sent again.</source>
        <translation>
            <numerusform>Se reenvía %n entrega.</numerusform>
            <numerusform>Se reenvían %n entregas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recover %n</source>
        <translation>
            <numerusform>Recuperar %n</numerusform>
            <numerusform>Recuperar %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::ui::RequestStep</name>
    <message>
        <source>%1 is set</source>
        <translation>%1 está definida</translation>
    </message>
    <message>
        <source>%1 are set</source>
        <translation>%1 están definidas</translation>
    </message>
    <message>
        <source>The connection is broken.</source>
        <translation>La conexión está rota.</translation>
    </message>
    <message>
        <source>Your %1 account is already authorized.</source>
        <translation>Su cuenta de %1 ya está autorizada.</translation>
    </message>
    <message>
        <source>Nothing more to allow: connecting takes one click.</source>
        <translation>No hay nada más que permitir: se conecta con un clic.</translation>
    </message>
    <message>
        <source>CalltTone will ask to</source>
        <translation>CalltTone pedirá permiso para</translation>
    </message>
    <message>
        <source>Sandbox.</source>
        <translation>Sandbox.</translation>
    </message>
    <message>
        <source>A stand-in for %1 on this computer answers. No account is needed and nothing is sent to %1.</source>
        <translation>Responde un sustituto de %1 en este equipo. No hace falta cuenta y no se envía nada a %1.</translation>
    </message>
</context>
<context>
    <name>callttone::ui::ResultCard</name>
    <message>
        <source>Dry run</source>
        <translation>Ensayo</translation>
    </message>
    <message>
        <source>Replayed</source>
        <translation>Ya hecho</translation>
    </message>
    <message>
        <source>Everything was looked up, and nothing was changed at the vendor.</source>
        <translation>Se consultó todo y no se cambió nada en el proveedor.</translation>
    </message>
    <message>
        <source>The same call had done this before, so it was not done a second time.</source>
        <translation>La misma llamada ya lo había hecho, así que no se hizo otra vez.</translation>
    </message>
    <message>
        <source>The agent says nothing of its own.</source>
        <translation>El agente no dice nada por su cuenta.</translation>
    </message>
    <message>
        <source>What the agent says: &quot;%1&quot;</source>
        <translation>Lo que dice el agente: «%1»</translation>
    </message>
    <message>
        <source>Called %1, outside of a call</source>
        <translation>Usada %1, fuera de una llamada</translation>
    </message>
    <message>
        <source>Called %1 in call %2</source>
        <translation>Usada %1 en la llamada %2</translation>
    </message>
    <message>
        <source>Result: %1, %2</source>
        <translation>Resultado: %1, %2</translation>
    </message>
    <message>
        <source>%1 Try again in %2.</source>
        <translation>%1 Vuelva a intentarlo en %2.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Wire</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>Wire %1</source>
        <translation>Peticiones %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Close history</source>
        <translation>Cerrar historial</translation>
    </message>
    <message>
        <source>Back to the result</source>
        <translation>Volver al resultado</translation>
    </message>
    <message>
        <source>History %1</source>
        <translation>Historial %1</translation>
    </message>
    <message>
        <source>Result copied.</source>
        <translation>Resultado copiado.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Copy the result</source>
        <translation>Copiar el resultado</translation>
    </message>
    <message>
        <source>Use these arguments</source>
        <translation>Usar estos argumentos</translation>
    </message>
    <message>
        <source>Run the tool to see what an agent would get, and how long a caller would wait for it.</source>
        <translation>Ejecute la herramienta para ver qué recibiría un agente y cuánto esperaría quien llama.</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>Esperando la respuesta…</translation>
    </message>
    <message>
        <source>The same moment, as each side writes it</source>
        <translation>El mismo momento, como lo escribe cada parte</translation>
    </message>
    <message>
        <source>Times of the booking</source>
        <translation>Horas de la reserva</translation>
    </message>
</context>
<context>
    <name>callttone::ui::RotateDialog</name>
    <message>
        <source>Rotate signing secret?</source>
        <translation>¿Rotar el secreto de firma?</translation>
    </message>
    <message>
        <source>A new secret is created and shown once. X-Webhook-Signature uses it from the next delivery on. Until the old one, whsec_••••%1, ends, webhook-signature carries both.</source>
        <translation>Se crea un secreto nuevo y se muestra una vez. X-Webhook-Signature lo usa desde la próxima entrega. Hasta que acabe el antiguo, whsec_••••%1, webhook-signature lleva ambos.</translation>
    </message>
    <message>
        <source>Keep the old secret for 24 hours</source>
        <translation>Conservar el secreto antiguo 24 horas</translation>
    </message>
    <message>
        <source>For a planned change. A receiver that checks webhook-signature notices nothing.</source>
        <translation>Para un cambio planeado. Un receptor que comprueba webhook-signature no nota nada.</translation>
    </message>
    <message>
        <source>Keep the old secret for 7 days</source>
        <translation>Conservar el secreto antiguo 7 días</translation>
    </message>
    <message>
        <source>For receivers that are updated by hand.</source>
        <translation>Para receptores que se actualizan a mano.</translation>
    </message>
    <message>
        <source>End the old secret now</source>
        <translation>Acabar ya con el secreto antiguo</translation>
    </message>
    <message>
        <source>Use this if the secret leaked. Deliveries fail verification until your server has the new one.</source>
        <translation>Si el secreto se filtró. La verificación falla hasta que su servidor tenga el nuevo.</translation>
    </message>
    <message>
        <source>Rotate secret</source>
        <translation>Rotar el secreto</translation>
    </message>
</context>
<context>
    <name>callttone::ui::RunControls</name>
    <message>
        <source>Script</source>
        <translation>Guion</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Fast</source>
        <comment>as fast as the service answers</comment>
        <translation>Máx.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>callttone::ui::RunProgress</name>
    <message>
        <source>Progress of the call</source>
        <translation>Progreso de la llamada</translation>
    </message>
</context>
<context>
    <name>callttone::ui::SaveBar</name>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <source>1 unsaved change</source>
        <translation>1 cambio sin guardar</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved changes</source>
        <translation>
            <numerusform>%n cambio sin guardar</numerusform>
            <numerusform>%n cambios sin guardar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::ui::SchemaCell</name>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>%1, optional</source>
        <translation>%1, opcional</translation>
    </message>
</context>
<context>
    <name>callttone::ui::ScoreBar</name>
    <message>
        <source>%1 of 100</source>
        <translation>%1 de 100</translation>
    </message>
</context>
<context>
    <name>callttone::ui::SearchButton</name>
    <message>
        <source>Search or run a command</source>
        <translation>Buscar o ejecutar un comando</translation>
    </message>
    <message>
        <source>Search or run a command (%1)</source>
        <translation>Buscar o ejecutar un comando (%1)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>callttone::ui::SecretDialog</name>
    <message>
        <source>Copy the signing secret</source>
        <translation>Copie el secreto de firma</translation>
    </message>
    <message>
        <source>Signing secret</source>
        <translation>Secreto de firma</translation>
    </message>
    <message>
        <source>Copy secret</source>
        <translation>Copiar secreto</translation>
    </message>
    <message>
        <source>I have stored the secret</source>
        <translation>Ya he guardado el secreto</translation>
    </message>
    <message>
        <source>This is the only time it is shown.</source>
        <translation>Esta es la única vez que se muestra.</translation>
    </message>
    <message>
        <source>If you lose it, rotate the secret to get a new one.</source>
        <translation>Si lo pierde, rote el secreto para obtener otro.</translation>
    </message>
    <message>
        <source>Save to file…</source>
        <translation>Guardar en un archivo…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Check it in your code</source>
        <translation>Compruébelo en su código</translation>
    </message>
    <message>
        <source>Language of the sample</source>
        <translation>Lenguaje del ejemplo</translation>
    </message>
    <message>
        <source>Sample that checks a signature</source>
        <translation>Ejemplo que comprueba una firma</translation>
    </message>
    <message>
        <source>Save the signing secret</source>
        <translation>Guardar el secreto de firma</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Archivos de texto (*.txt)</translation>
    </message>
    <message>
        <source>The secret was not saved</source>
        <translation>El secreto no se guardó</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another folder, or copy the secret.</source>
        <translation>No se puede escribir %1: %2. Elija otra carpeta o copie el secreto.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close without copying?</source>
        <translation>¿Cerrar sin copiar?</translation>
    </message>
    <message>
        <source>The secret cannot be shown again.</source>
        <translation>El secreto no se puede volver a mostrar.</translation>
    </message>
</context>
<context>
    <name>callttone::ui::SecretField</name>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>callttone::ui::SecretInput</name>
    <message>
        <source>Show or hide</source>
        <translation>Mostrar u ocultar</translation>
    </message>
</context>
<context>
    <name>callttone::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>API Keys</source>
        <translation>Claves de API</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>%1, %2 to look at</source>
        <translation>%1, %2 por revisar</translation>
    </message>
</context>
<context>
    <name>callttone::ui::SetupStep</name>
    <message>
        <source>%1 is not set.</source>
        <translation>%1 no está definida.</translation>
    </message>
    <message>
        <source>%1 are not set.</source>
        <translation>%1 no están definidas.</translation>
    </message>
    <message>
        <source>Sign-in cannot start without an app of your own at %1.</source>
        <translation>No se puede iniciar sesión sin una aplicación propia en %1.</translation>
    </message>
    <message>
        <source>Redirect address to register there</source>
        <translation>Dirección de redirección que se registra allí</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Dirección de redirección</translation>
    </message>
    <message>
        <source>Copy the redirect address</source>
        <translation>Copiar la dirección de redirección</translation>
    </message>
    <message>
        <source>Lines for .env</source>
        <translation>Líneas para .env</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Añadir a %1</translation>
    </message>
    <message>
        <source>Add to .env</source>
        <translation>Añadir a .env</translation>
    </message>
    <message>
        <source>Put each value after its equals sign and save. Check again starts the engine anew, which reads the file.</source>
        <translation>Ponga cada valor después de su signo igual y guarde. «Volver a comprobar» reinicia el motor, que lee el archivo.</translation>
    </message>
    <message>
        <source>In the folder the service was started in, or in its data folder. Put each value after its equals sign, save, and restart the service.</source>
        <translation>En la carpeta donde se inició el servicio o en su carpeta de datos. Ponga cada valor después de su signo igual, guarde y reinicie el servicio.</translation>
    </message>
    <message>
        <source>%1 is still not set.</source>
        <translation>%1 sigue sin definir.</translation>
    </message>
    <message>
        <source>%1 are still not set.</source>
        <translation>%1 siguen sin definir.</translation>
    </message>
    <message>
        <source>Check that the file was saved and that each name is spelled as below.</source>
        <translation>Compruebe que el archivo se guardó y que cada nombre está escrito como abajo.</translation>
    </message>
</context>
<context>
    <name>callttone::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>callttone::ui::SideBar</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>callttone::ui::SignInFrame</name>
    <message>
        <source>Finish in your browser</source>
        <translation>Termine en su navegador</translation>
    </message>
    <message>
        <source>Step 2 of 2</source>
        <translation>Paso 2 de 2</translation>
    </message>
    <message>
        <source>Listening on %1</source>
        <translation>Escuchando en %1</translation>
    </message>
    <message>
        <source>This sign-in is over</source>
        <translation>Este inicio de sesión ha terminado</translation>
    </message>
    <message>
        <source>The engine does not know it any more: it was started again, or the link expired. Close the browser&apos;s tab and try again.</source>
        <translation>El motor ya no lo conoce: se reinició o el enlace caducó. Cierre la pestaña del navegador e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Use this URL</source>
        <translation>Usar esta URL</translation>
    </message>
    <message>
        <source>The sign-in was cancelled</source>
        <translation>El inicio de sesión se canceló</translation>
    </message>
    <message>
        <source>Somebody ended it here or in another window. Nothing was connected.</source>
        <translation>Alguien lo terminó aquí o en otra ventana. No se conectó nada.</translation>
    </message>
    <message>
        <source>%1 is connected</source>
        <translation>%1 está conectado</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>%1 was not connected</source>
        <translation>%1 no se conectó</translation>
    </message>
    <message>
        <source>Nothing was connected</source>
        <translation>No se conectó nada</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Open app settings</source>
        <translation>Abrir los ajustes de la app</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
</context>
<context>
    <name>callttone::ui::SignatureBox</name>
    <message>
        <source>Recheck</source>
        <translation>Volver a comprobar</translation>
    </message>
    <message>
        <source>X-Webhook-Signature covers the body only, so the timestamp is not protected by it.</source>
        <translation>X-Webhook-Signature solo cubre el cuerpo, así que no protege la marca de tiempo.</translation>
    </message>
    <message>
        <source>secret %1</source>
        <translation>secreto %1</translation>
    </message>
    <message>
        <source>Signature verified</source>
        <translation>Firma verificada</translation>
    </message>
    <message>
        <source>Signature does not match. The body was changed after signing, or another secret was used.</source>
        <translation>La firma no coincide. El cuerpo cambió después de firmarse, o se usó otro secreto.</translation>
    </message>
    <message>
        <source>Cannot check: the secret was rotated after this attempt.</source>
        <translation>No se puede comprobar: el secreto se rotó después de este intento.</translation>
    </message>
    <message>
        <source>Cannot check: the endpoint&apos;s secret is not available.</source>
        <translation>No se puede comprobar: el secreto del endpoint no está disponible.</translation>
    </message>
</context>
<context>
    <name>callttone::ui::Simulation</name>
    <message>
        <source>Ten times faster</source>
        <translation>Diez veces más rápido</translation>
    </message>
    <message>
        <source>Hang up the simulated call</source>
        <translation>Colgar la llamada simulada</translation>
    </message>
    <message numerus="yes">
        <source>Hang up %n simulated calls</source>
        <translation>
            <numerusform>Colgar %n llamada simulada</numerusform>
            <numerusform>Colgar %n llamadas simuladas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::ui::SimulatorPanel</name>
    <message>
        <source>Call simulator</source>
        <translation>Simulador de llamadas</translation>
    </message>
    <message>
        <source>Close call simulator</source>
        <translation>Cerrar el simulador de llamadas</translation>
    </message>
    <message>
        <source>What happens in the call, newest last</source>
        <translation>Qué ocurre en la llamada, lo más nuevo al final</translation>
    </message>
    <message>
        <source>%1. Start plays the call: its events go to the service, and tools are really asked.</source>
        <translation>%1. «Iniciar» reproduce la llamada: sus eventos van al servicio y las herramientas se consultan de verdad.</translation>
    </message>
</context>
<context>
    <name>callttone::ui::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
</context>
<context>
    <name>callttone::ui::SlackUrlStep</name>
    <message>
        <source>Slack webhook URL</source>
        <translation>URL de webhook de Slack</translation>
    </message>
    <message>
        <source>In your Slack app&apos;s settings, open Incoming Webhooks and turn them on.</source>
        <translation>En los ajustes de su aplicación de Slack, abra Incoming Webhooks y actívelos.</translation>
    </message>
    <message>
        <source>Add a webhook to the workspace and choose the channel.</source>
        <translation>Añada un webhook al espacio de trabajo y elija el canal.</translation>
    </message>
    <message>
        <source>Copy the webhook URL and paste it here.</source>
        <translation>Copie la URL del webhook y péguela aquí.</translation>
    </message>
    <message>
        <source>Messages are posted to the channel of the webhook. Its name is not known to CalltTone, and another channel needs another webhook.</source>
        <translation>Los mensajes se publican en el canal del webhook. CalltTone no conoce su nombre, y otro canal requiere otro webhook.</translation>
    </message>
</context>
<context>
    <name>callttone::ui::SlotPicker</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Next free day</source>
        <translation>Siguiente día libre</translation>
    </message>
    <message>
        <source>Another time…</source>
        <translation>Otra hora…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Free times</source>
        <translation>Horas libres</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Semana anterior</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Semana siguiente</translation>
    </message>
    <message>
        <source>Time of day, hours and minutes</source>
        <translation>Hora del día, horas y minutos</translation>
    </message>
    <message>
        <source>Also outside of the working hours</source>
        <translation>También fuera del horario</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>From one day to another</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>MMM d</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>ddd d</source>
        <extracomment>Weekday and day of the month, short</extracomment>
        <translation>ddd d</translation>
    </message>
    <message>
        <source>Looking for free times…</source>
        <translation>Buscando horas libres…</translation>
    </message>
    <message>
        <source>Nothing is free on this day.</source>
        <translation>No hay nada libre ese día.</translation>
    </message>
    <message numerus="yes">
        <source>%n times are free.</source>
        <translation>
            <numerusform>%n hora está libre.</numerusform>
            <numerusform>%n horas están libres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hours and minutes, such as 14:30.</source>
        <translation>Horas y minutos, como 14:30.</translation>
    </message>
    <message>
        <source>The clocks skip this time on that day.</source>
        <translation>Ese día los relojes se saltan esa hora.</translation>
    </message>
</context>
<context>
    <name>callttone::ui::Spinner</name>
    <message>
        <source>Working…</source>
        <translation>Trabajando…</translation>
    </message>
</context>
<context>
    <name>callttone::ui::StartPage</name>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
</context>
<context>
    <name>callttone::ui::SuggestionPopup</name>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
</context>
<context>
    <name>callttone::ui::SyncActivity</name>
    <message>
        <source>Filter by call or text</source>
        <translation>Filtrar por llamada o texto</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Entregas</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Cualquier estado</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>%1 mostradas</translation>
    </message>
    <message>
        <source>Nothing matches these filters</source>
        <translation>Nada coincide con estos filtros</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Borrar todo</translation>
    </message>
</context>
<context>
    <name>callttone::ui::SyncAttention</name>
    <message>
        <source>%1: 1 delivery waits until another target is chosen</source>
        <translation>%1: 1 entrega espera a que se elija otro destino</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n deliveries wait until another target is chosen</source>
        <translation>
            <numerusform>%1: %n entrega espera a que se elija otro destino</numerusform>
            <numerusform>%1: %n entregas esperan a que se elija otro destino</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: 1 delivery waits until its address is corrected</source>
        <translation>%1: 1 entrega espera a que se corrija la dirección</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n deliveries wait until its address is corrected</source>
        <translation>
            <numerusform>%1: %n entrega espera a que se corrija la dirección</numerusform>
            <numerusform>%1: %n entregas esperan a que se corrija la dirección</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: 1 delivery waits until it is reconnected</source>
        <translation>%1: 1 entrega espera a que se vuelva a conectar</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n deliveries wait until it is reconnected</source>
        <translation>
            <numerusform>%1: %n entrega espera a que se vuelva a conectar</numerusform>
            <numerusform>%1: %n entregas esperan a que se vuelva a conectar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: 1 delivery waits</source>
        <translation>%1: 1 entrega espera</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n deliveries wait</source>
        <translation>
            <numerusform>%1: %n entrega espera</numerusform>
            <numerusform>%1: %n entregas esperan</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 did not take 1 delivery</source>
        <translation>%1 no aceptó 1 entrega</translation>
    </message>
    <message numerus="yes">
        <source>%1 did not take %n deliveries</source>
        <translation>
            <numerusform>%1 no aceptó %n entrega</numerusform>
            <numerusform>%1 no aceptó %n entregas</numerusform>
        </translation>
    </message>
    <message>
        <source>Read what it said, correct that, then retry. Others go on meanwhile.</source>
        <translation>Lea lo que respondió, corríjalo y reinténtelo. Las demás siguen mientras tanto.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
</context>
<context>
    <name>callttone::ui::SyncDock</name>
    <message>
        <source>Show attempts</source>
        <translation>Mostrar intentos</translation>
    </message>
    <message>
        <source>Open call</source>
        <translation>Abrir llamada</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Reintentar ahora</translation>
    </message>
    <message>
        <source>Chosen delivery</source>
        <translation>Entrega elegida</translation>
    </message>
    <message>
        <source>Tried again in %1.</source>
        <translation>Se reintenta en %1.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>callttone::ui::SyncEmpty</name>
    <message>
        <source>A message is posted when a call starts, and another when it ends. They show here.</source>
        <translation>Se publica un mensaje cuando empieza una llamada y otro cuando termina. Aparecen aquí.</translation>
    </message>
    <message>
        <source>The events you chose are sent to your Zap as they happen. They show here.</source>
        <translation>Los eventos elegidos se envían a su Zap cuando ocurren. Aparecen aquí.</translation>
    </message>
    <message>
        <source>A row is written when a call ends, a lead is captured or an appointment is booked. They show here.</source>
        <translation>Se escribe una fila cuando termina una llamada, se capta un lead o se reserva una cita. Aparecen aquí.</translation>
    </message>
    <message>
        <source>A call is logged once its analysis is complete, and a contact is made when a lead is captured. They show here.</source>
        <translation>Una llamada se registra cuando su análisis está completo, y se crea un contacto cuando se capta un lead. Aparecen aquí.</translation>
    </message>
    <message>
        <source>A task is logged once a call&apos;s analysis is complete, and a lead is made when one is captured. They show here.</source>
        <translation>Una tarea se registra cuando el análisis de una llamada está completo, y se crea un lead cuando se capta uno. Aparecen aquí.</translation>
    </message>
    <message>
        <source>What is sent after calls shows here.</source>
        <translation>Lo que se envía tras las llamadas aparece aquí.</translation>
    </message>
    <message>
        <source>%1 is not connected</source>
        <translation>%1 no está conectado</translation>
    </message>
    <message>
        <source>Connect it; what happens from then on is sent there and shows here.</source>
        <translation>Conéctelo; lo que ocurra desde entonces se envía allí y aparece aquí.</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>Aún no se ha enviado nada</translation>
    </message>
</context>
<context>
    <name>callttone::ui::TabBar</name>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>callttone::ui::TestBanner</name>
    <message>
        <source>Test failed.</source>
        <translation>La prueba falló.</translation>
    </message>
    <message>
        <source>in %1.</source>
        <translation>en %1.</translation>
    </message>
</context>
<context>
    <name>callttone::ui::TestCard</name>
    <message>
        <source>Send test</source>
        <translation>Enviar prueba</translation>
    </message>
    <message>
        <source>Open delivery</source>
        <translation>Abrir la entrega</translation>
    </message>
    <message>
        <source>Response body</source>
        <translation>Cuerpo de la respuesta</translation>
    </message>
    <message>
        <source>Test result</source>
        <translation>Resultado de la prueba</translation>
    </message>
    <message>
        <source>Sends a real, signed sample event now, even while the endpoint is off, and shows what the server answered. Tests stay out of calls and figures.</source>
        <translation>Envía ahora un evento de ejemplo real y firmado, aunque el endpoint esté desactivado, y muestra lo que respondió el servidor. Las pruebas no cuentan en llamadas ni cifras.</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>tras %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Your server accepted the sample event and its signature can be verified.</source>
        <translation>Su servidor aceptó el evento de ejemplo y su firma se puede verificar.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar otra vez</translation>
    </message>
</context>
<context>
    <name>callttone::ui::TextField</name>
    <message>
        <source>Enter a whole number from %1 to %2.</source>
        <translation>Introduzca un número entero de %1 a %2.</translation>
    </message>
</context>
<context>
    <name>callttone::ui::TimeHistogram</name>
    <message>
        <source>Deliveries over time</source>
        <translation>Entregas en el tiempo</translation>
    </message>
    <message>
        <source>The bars count by status, event and endpoint only, so more than the list shows.</source>
        <translation>Las barras cuentan solo por estado, evento y endpoint, así que más de lo que muestra la lista.</translation>
    </message>
</context>
<context>
    <name>callttone::ui::TimelineCard</name>
    <message>
        <source>Parts of the timeline</source>
        <translation>Partes de la cronología</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcripción</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>%1 %L2</source>
        <comment>name and count</comment>
        <translation>%1 %L2</translation>
    </message>
    <message>
        <source>The transcript comes when the call has ended.</source>
        <translation>La transcripción llega cuando termina la llamada.</translation>
    </message>
    <message>
        <source>No transcript came for this call.</source>
        <translation>No llegó ninguna transcripción de esta llamada.</translation>
    </message>
    <message>
        <source>No tools were used in this call.</source>
        <translation>En esta llamada no se usaron herramientas.</translation>
    </message>
    <message>
        <source>No events came for this call yet.</source>
        <translation>Aún no llegaron eventos de esta llamada.</translation>
    </message>
</context>
<context>
    <name>callttone::ui::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Open in Tools</source>
        <translation>Abrir en Herramientas</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Contraer</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Expandir</translation>
    </message>
</context>
<context>
    <name>callttone::ui::TimezoneField</name>
    <message>
        <source>Type a city or region</source>
        <translation>Escriba una ciudad o región</translation>
    </message>
    <message>
        <source>Choose a time zone: without it, times a caller says mean nothing.</source>
        <translation>Elija una zona horaria: sin ella, las horas que dice quien llama no significan nada.</translation>
    </message>
    <message>
        <source>No time zone is called &quot;%1&quot;. Choose one from the list.</source>
        <translation>Ninguna zona horaria se llama «%1». Elija una de la lista.</translation>
    </message>
</context>
<context>
    <name>callttone::ui::TimingsView</name>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>First byte</source>
        <translation>Primer byte</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Resto</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>total %1</source>
        <translation>total %1</translation>
    </message>
    <message>
        <source>Timings: %1</source>
        <translation>Tiempos: %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>callttone::ui::Toast</name>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>callttone::ui::TokenChip</name>
    <message>
        <source>Filter %1</source>
        <translation>Filtro %1</translation>
    </message>
    <message>
        <source>Filter %1 is not used: %2</source>
        <translation>El filtro %1 no se usa: %2</translation>
    </message>
    <message>
        <source>Enter edits, Delete removes</source>
        <translation>Intro edita, Supr quita</translation>
    </message>
</context>
<context>
    <name>callttone::ui::TokenFilter</name>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Add a filter or search text</source>
        <translation>Añada un filtro o texto de búsqueda</translation>
    </message>
    <message>
        <source>Search text for “%1”</source>
        <translation>Buscar el texto «%1»</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Backspace removes the last filter</source>
        <translation>Retroceso quita el último filtro</translation>
    </message>
</context>
<context>
    <name>callttone::ui::ToolAttention</name>
    <message>
        <source>Open Tools</source>
        <translation>Abrir Herramientas</translation>
    </message>
    <message>
        <source>%1 is not asked for a moment, because it failed several times</source>
        <translation>%1 no se consulta por un momento porque falló varias veces</translation>
    </message>
    <message>
        <source>%1: 1 tool call failed in the last hour</source>
        <translation>%1: 1 uso de herramienta falló en la última hora</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n tool calls failed in the last hour</source>
        <translation>
            <numerusform>%1: %n uso de herramienta falló en la última hora</numerusform>
            <numerusform>%1: %n usos de herramientas fallaron en la última hora</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callttone::ui::ToolChangeView</name>
    <message>
        <source>Agents do not get it until you accept it.</source>
        <translation>Los agentes no la reciben hasta que la acepte.</translation>
    </message>
    <message>
        <source>Agents do not get it until you accept what it says now.</source>
        <translation>Los agentes no la reciben hasta que acepte lo que dice ahora.</translation>
    </message>
    <message>
        <source>The server does not have it any more, so agents do not get it.</source>
        <translation>El servidor ya no la tiene, así que los agentes no la reciben.</translation>
    </message>
    <message>
        <source>Destructive</source>
        <translation>Destructiva</translation>
    </message>
    <message>
        <source>Reads only</source>
        <translation>Solo lee</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>Escribe</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiada</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Desaparecida</translation>
    </message>
    <message>
        <source>Keep off</source>
        <translation>Dejar desactivada</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>Marks, before and now</source>
        <translation>Marcas, antes y ahora</translation>
    </message>
    <message>
        <source>Description, before and now</source>
        <translation>Descripción, antes y ahora</translation>
    </message>
    <message>
        <source>Arguments, before and now</source>
        <translation>Argumentos, antes y ahora</translation>
    </message>
    <message>
        <source>Agents do not get it, and it is not asked about again until it changes.</source>
        <translation>Los agentes no la reciben y no se vuelve a preguntar hasta que cambie.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Arguments (JSON Schema)</source>
        <translation>Argumentos (JSON Schema)</translation>
    </message>
    <message>
        <source>seen %1</source>
        <translation>vista %1</translation>
    </message>
    <message>
        <source>Keep %1 off</source>
        <translation>Dejar %1 desactivada</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Take %1 off the list</source>
        <translation>Quitar %1 de la lista</translation>
    </message>
    <message>
        <source>Accept %1</source>
        <translation>Aceptar %1</translation>
    </message>
</context>
<context>
    <name>callttone::ui::ToolFix</name>
    <message>
        <source>Choose calendar</source>
        <translation>Elegir calendario</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Reconectar</translation>
    </message>
    <message>
        <source>Show permissions</source>
        <translation>Mostrar permisos</translation>
    </message>
    <message>
        <source>Open configuration</source>
        <translation>Abrir configuración</translation>
    </message>
    <message>
        <source>Open integration</source>
        <translation>Abrir integración</translation>
    </message>
</context>
<context>
    <name>callttone::ui::ToolHead</name>
    <message>
        <source>not called in the last 24 h</source>
        <translation>sin usar en las últimas 24 h</translation>
    </message>
    <message>
        <source>p50 %1</source>
        <translation>p50 %1</translation>
    </message>
    <message>
        <source>p95 %1</source>
        <translation>p95 %1</translation>
    </message>
    <message>
        <source>1 call</source>
        <translation>1 uso</translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n uso</numerusform>
            <numerusform>%n usos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 error</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errores</numerusform>
        </translation>
    </message>
    <message>
        <source>24 h: %1</source>
        <translation>24 h: %1</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>Call simulator</source>
        <translation>Simulador de llamadas</translation>
    </message>
    <message>
        <source>Agents do not get this tool. It is switched on at its integration.</source>
        <translation>Los agentes no reciben esta herramienta. Se activa en su integración.</translation>
    </message>
    <message>
        <source>Reads only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Destructive</source>
        <translation>Destructiva</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>Escribe</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>How long tools take while a caller waits.</source>
        <translation>Cuánto tardan las herramientas mientras espera quien llama.</translation>
    </message>
    <message>
        <source>How long each tool took in the last 24 hours, while a caller waited. After half a second a caller notices, after a whole one they hear a pause.</source>
        <translation>Cuánto tardó cada herramienta en las últimas 24 horas mientras esperaba quien llama. A partir de medio segundo se nota; a partir de uno, se oye una pausa.</translation>
    </message>
</context>
<context>
    <name>callttone::ui::ToolInput</name>
    <message>
        <source>Writes to %1.</source>
        <translation>Escribe en %1.</translation>
    </message>
    <message>
        <source>Runs against your live calendar. Reads only.</source>
        <translation>Solo lee su calendario real.</translation>
    </message>
    <message>
        <source>Runs against your live %1. Reads only.</source>
        <translation>Solo lee su %1 real.</translation>
    </message>
    <message>
        <source>Arguments as</source>
        <translation>Argumentos como</translation>
    </message>
    <message>
        <source>This tool takes no arguments.</source>
        <translation>Esta herramienta no lleva argumentos.</translation>
    </message>
    <message>
        <source>Arguments as JSON</source>
        <translation>Argumentos como JSON</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Ensayo</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Looks everything up and shows what would be sent, but changes nothing.</source>
        <translation>Consulta todo y muestra qué se enviaría, pero no cambia nada.</translation>
    </message>
    <message>
        <source>Run (%1)</source>
        <translation>Ejecutar (%1)</translation>
    </message>
</context>
<context>
    <name>callttone::ui::ToolLatencyAxis</name>
    <message>
        <source>500 ms</source>
        <translation>500 ms</translation>
    </message>
    <message>
        <source>1 s</source>
        <translation>1 s</translation>
    </message>
</context>
<context>
    <name>callttone::ui::ToolLatencyCard</name>
    <message>
        <source>%1: %2 / %3 ms</source>
        <translation>%1: %2 / %3 ms</translation>
    </message>
    <message>
        <source>Shown is the slowest tool, %1.</source>
        <translation>Se muestra la herramienta más lenta, %1.</translation>
    </message>
    <message>
        <source>slowest tool of each</source>
        <translation>la más lenta</translation>
    </message>
    <message>
        <source>No tool was called today.</source>
        <translation>Hoy no se usó ninguna herramienta.</translation>
    </message>
    <message>
        <source>How fast your agents&apos; tools answer shows here after the first call that uses one.</source>
        <translation>Lo rápido que responden las herramientas de sus agentes aparece aquí tras la primera llamada que use una.</translation>
    </message>
    <message>
        <source>Tool latency</source>
        <translation>Latencia de herramientas</translation>
    </message>
    <message>
        <source>p50 / p95, today</source>
        <translation>p50 / p95, hoy</translation>
    </message>
</context>
<context>
    <name>callttone::ui::ToolLatencyRow</name>
    <message>
        <source>not called</source>
        <translation>sin usar</translation>
    </message>
    <message>
        <source>1 call</source>
        <translation>1 uso</translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n uso</numerusform>
            <numerusform>%n usos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 error</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errores</numerusform>
        </translation>
    </message>
    <message>
        <source>half within %1</source>
        <translation>la mitad en %1</translation>
    </message>
    <message>
        <source>95 percent within %1</source>
        <translation>95 por ciento en %1</translation>
    </message>
</context>
<context>
    <name>callttone::ui::ToolList</name>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Destructive</source>
        <translation>Destructiva</translation>
    </message>
    <message>
        <source>Destructive. %1</source>
        <translation>Destructiva. %1</translation>
    </message>
</context>
<context>
    <name>callttone::ui::ToolListDelegate</name>
    <message>
        <source>off</source>
        <translation>inactiva</translation>
    </message>
</context>
<context>
    <name>callttone::ui::ToolListPane</name>
    <message>
        <source>Filter tools</source>
        <translation>Filtrar herramientas</translation>
    </message>
    <message>
        <source>No tool matches</source>
        <translation>Ninguna herramienta coincide</translation>
    </message>
    <message>
        <source>Try part of a name, or an integration.</source>
        <translation>Pruebe con parte del nombre o con una integración.</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Quitar filtro</translation>
    </message>
</context>
<context>
    <name>callttone::ui::ToolResult</name>
    <message>
        <source>Open in Tools</source>
        <translation>Abrir en Herramientas</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Dicho</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Sample data of a simulated call: no tool was asked.</source>
        <translation>Datos de ejemplo de una llamada simulada: no se consultó ninguna herramienta.</translation>
    </message>
</context>
<context>
    <name>callttone::ui::ToolReviewDialog</name>
    <message>
        <source>Review the tools of %1</source>
        <translation>Revisar las herramientas de %1</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>What a server says of its tools steers your agents, so it is for you to read first.</source>
        <translation>Lo que un servidor dice de sus herramientas guía a sus agentes, así que léalo usted primero.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Aceptar todas</translation>
    </message>
    <message>
        <source>Tools that changed</source>
        <translation>Herramientas que cambiaron</translation>
    </message>
    <message>
        <source>Nothing waits to be reviewed.</source>
        <translation>Nada espera revisión.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>All tools of %1 are reviewed.</source>
        <translation>Todas las herramientas de %1 están revisadas.</translation>
    </message>
    <message>
        <source>What changed could not be loaded.</source>
        <translation>No se pudo cargar lo que cambió.</translation>
    </message>
    <message>
        <source>What changed about it</source>
        <translation>Qué cambió</translation>
    </message>
</context>
<context>
    <name>callttone::ui::ToolRuns</name>
    <message>
        <source>It writes to %1, as it would during a call. Dry run looks everything up and changes nothing. You are asked once for each tool while the window is open.</source>
        <translation>Escribe en %1, como lo haría durante una llamada. «Ensayo» consulta todo y no cambia nada. Se le pregunta una vez por herramienta mientras la ventana está abierta.</translation>
    </message>
    <message>
        <source>Run %1 for real?</source>
        <translation>¿Ejecutar %1 de verdad?</translation>
    </message>
    <message>
        <source>Run for real</source>
        <translation>Ejecutar de verdad</translation>
    </message>
</context>
<context>
    <name>callttone::ui::ToolUse</name>
    <message>
        <source>%1, hourly p50 today</source>
        <translation>%1, p50 por hora de hoy</translation>
    </message>
    <message>
        <source>Half of the calls within the first figure, 95 percent within the second</source>
        <translation>La mitad de los usos en la primera cifra, el 95 por ciento en la segunda</translation>
    </message>
    <message>
        <source>call today</source>
        <translation>uso hoy</translation>
    </message>
    <message>
        <source>calls today</source>
        <translation>usos hoy</translation>
    </message>
    <message>
        <source>1 of them failed</source>
        <translation>1 de ellos falló</translation>
    </message>
    <message numerus="yes">
        <source>%n of them failed</source>
        <translation>
            <numerusform>%n de ellos falló</numerusform>
            <numerusform>%n de ellos fallaron</numerusform>
        </translation>
    </message>
    <message>
        <source>not called</source>
        <translation>sin usar</translation>
    </message>
    <message>
        <source>%1, p50 %2</source>
        <comment>hour and latency</comment>
        <translation>%1, p50 %2</translation>
    </message>
</context>
<context>
    <name>callttone::ui::ToolsPage</name>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>1 tool</source>
        <translation>1 herramienta</translation>
    </message>
    <message numerus="yes">
        <source>%n tools</source>
        <translation>
            <numerusform>%n herramienta</numerusform>
            <numerusform>%n herramientas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from 1 integration</source>
        <translation>%1 de 1 integración</translation>
    </message>
    <message>
        <source>%1 from %2 integrations</source>
        <translation>%1 de %2 integraciones</translation>
    </message>
    <message>
        <source>No tools yet</source>
        <translation>Aún no hay herramientas</translation>
    </message>
    <message>
        <source>Agents get tools as soon as an integration that has some is connected: GoHighLevel, Google Calendar, Make or an MCP server.</source>
        <translation>Los agentes reciben herramientas en cuanto se conecta una integración que las tenga: GoHighLevel, Google Calendar, Make o un servidor MCP.</translation>
    </message>
    <message>
        <source>Open Integrations</source>
        <translation>Abrir Integraciones</translation>
    </message>
    <message>
        <source>Call simulator</source>
        <translation>Simulador de llamadas</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Tools need the Professional plan</source>
        <translation>Las herramientas requieren el plan Professional</translation>
    </message>
    <message>
        <source>%1 is on %2. You can look around; tools come with integrations.</source>
        <translation>%1 tiene el plan %2. Puede echar un vistazo; las herramientas vienen con las integraciones.</translation>
    </message>
    <message>
        <source>See plans</source>
        <translation>Ver planes</translation>
    </message>
</context>
<context>
    <name>callttone::ui::TrayController</name>
    <message>
        <source>Open CalltTone</source>
        <translation>Abrir CalltTone</translation>
    </message>
    <message>
        <source>Mute notifications</source>
        <translation>Silenciar notificaciones</translation>
    </message>
    <message>
        <source>Simulate a call</source>
        <translation>Simular una llamada</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>callttone::ui::WaitingStep</name>
    <message>
        <source>Paste the redirect URL instead</source>
        <translation>Pegar la URL de redirección</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Abrir de nuevo</translation>
    </message>
    <message>
        <source>Use this when the browser is on another computer or shows &quot;can&apos;t reach this page&quot;. Copy its full address here.</source>
        <translation>Úselo si el navegador está en otro equipo o muestra «No se puede acceder a esta página». Copie aquí su dirección completa.</translation>
    </message>
    <message>
        <source>Redirect URL</source>
        <translation>URL de redirección</translation>
    </message>
    <message>
        <source>%1 answered</source>
        <translation>%1 respondió</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>Esperando a %1</translation>
    </message>
    <message>
        <source>Checking what was allowed, and who signed in.</source>
        <translation>Comprobando qué se permitió y quién inició sesión.</translation>
    </message>
    <message>
        <source>This link expires in %1.</source>
        <translation>Este enlace caduca en %1.</translation>
    </message>
</context>
<context>
    <name>callttone::ui::WebhookDialog</name>
    <message>
        <source>%1 webhook URL</source>
        <translation>URL de webhook de %1</translation>
    </message>
    <message>
        <source>Change the address of %1</source>
        <translation>Cambiar la dirección de %1</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>Conectar %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Ahora: %1</translation>
    </message>
    <message>
        <source>Send test</source>
        <translation>Enviar prueba</translation>
    </message>
    <message>
        <source>Send test (%1)</source>
        <translation>Enviar prueba (%1)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>When the caller is a qualified lead</source>
        <translation>Cuando quien llama es un lead cualificado</translation>
    </message>
    <message>
        <source>When should agents trigger it?</source>
        <translation>¿Cuándo deben iniciarlo los agentes?</translation>
    </message>
    <message>
        <source>Agents read this sentence to decide during the call.</source>
        <translation>Los agentes leen esta frase para decidir durante la llamada.</translation>
    </message>
    <message>
        <source>Webhook API key</source>
        <translation>Clave de API del webhook</translation>
    </message>
    <message>
        <source>Only if the webhook in Make asks for one. It is kept with the address, in the vault.</source>
        <translation>Solo si el webhook de Make la pide. Se guarda con la dirección, en el almacén de secretos.</translation>
    </message>
    <message>
        <source>API key (optional)</source>
        <translation>Clave de API (opcional)</translation>
    </message>
    <message>
        <source>Events to send</source>
        <translation>Eventos que se envían</translation>
    </message>
    <message>
        <source>Zapier gets events after they happen. To act during a call, use Make. Zapier answers every test, even for a Zap that is off.</source>
        <translation>Zapier recibe los eventos después de que ocurren. Para actuar durante una llamada, use Make. Zapier responde a todas las pruebas, incluso si el Zap está desactivado.</translation>
    </message>
    <message>
        <source>Test accepted</source>
        <translation>Prueba aceptada</translation>
    </message>
    <message>
        <source>The address of %1 was changed.</source>
        <translation>La dirección de %1 se cambió.</translation>
    </message>
    <message>
        <source>%1 is connected.</source>
        <translation>%1 está conectado.</translation>
    </message>
</context>
<context>
    <name>callttone::ui::WebhooksPage</name>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>No endpoints yet</source>
        <translation>Aún no hay endpoints</translation>
    </message>
    <message>
        <source>Add the address of your server. CalltTone sends it a signed event whenever a call starts, ends or fails, and when transcript and analysis are ready.</source>
        <translation>Añada la dirección de su servidor. CalltTone le envía un evento firmado cuando una llamada empieza, termina o falla, y cuando la transcripción y el análisis están listos.</translation>
    </message>
    <message>
        <source>Add Endpoint</source>
        <translation>Añadir endpoint</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>callttone::ui::WeekGrid</name>
    <message>
        <source>Appointments of the week</source>
        <translation>Citas de la semana</translation>
    </message>
</context>
<context>
    <name>callttone::ui::WeekView</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Show this week (Home)</source>
        <translation>Mostrar esta semana (Inicio)</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Semana anterior</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Re Pág</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Semana siguiente</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Av Pág</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>From the first day of a week to its last</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>MMMM d</source>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>MMMM d, yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
</context>
<context>
    <name>callttone::ui::WirePane</name>
    <message>
        <source>Steps of the sign-in</source>
        <translation>Pasos del inicio de sesión</translation>
    </message>
    <message>
        <source>The last 30 exchanges since the engine was started. Authorization, cookies and session ids are masked.</source>
        <translation>Los últimos 30 intercambios desde que se inició el motor. La autorización, las cookies y los ID de sesión están ocultos.</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>Intercambios</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Cargar de nuevo</translation>
    </message>
    <message>
        <source>Exchanges with the server</source>
        <translation>Intercambios con el servidor</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Nothing was said yet</source>
        <translation>Aún no se ha dicho nada</translation>
    </message>
    <message>
        <source>Test the connection, or start a call: every request and its answer show here.</source>
        <translation>Pruebe la conexión o inicie una llamada: cada solicitud y su respuesta aparecen aquí.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
</context>
<context>
    <name>callttone::ui::WireView</name>
    <message>
        <source>Request</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Cuerpo de la petición</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Response body</source>
        <translation>Cuerpo de la respuesta</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>Copiar como cURL</translation>
    </message>
    <message>
        <source>Requests to the vendor</source>
        <translation>Peticiones al proveedor</translation>
    </message>
    <message>
        <source>The vendor was not asked: the answer came from this program alone.</source>
        <translation>No se consultó al proveedor: la respuesta vino solo de este programa.</translation>
    </message>
    <message>
        <source>Run the tool to see what is sent to the vendor, and what it answers.</source>
        <translation>Ejecute la herramienta para ver qué se envía al proveedor y qué responde.</translation>
    </message>
    <message>
        <source>Request, %1 into the call</source>
        <translation>Petición, %1 tras el inicio</translation>
    </message>
    <message>
        <source>Response %1, after %2</source>
        <translation>Respuesta %1, tras %2</translation>
    </message>
    <message>
        <source>No response within %1</source>
        <translation>Sin respuesta en %1</translation>
    </message>
    <message>
        <source>Without the sign-in, which is never logged. Add your own to send it.</source>
        <translation>Sin el inicio de sesión, que nunca se registra. Añada el suyo para enviarla.</translation>
    </message>
    <message>
        <source>A part of this request was cut or made unreadable, so it cannot be sent again.</source>
        <translation>Una parte de esta petición se recortó o se hizo ilegible, así que no se puede reenviar.</translation>
    </message>
    <message>
        <source>Copied as cURL, without the sign-in.</source>
        <translation>Copiada como cURL, sin el inicio de sesión.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Request address</source>
        <translation>Dirección de la petición</translation>
    </message>
    <message>
        <source>The vendor was not asked: there was nothing to do.</source>
        <translation>No se preguntó al proveedor: no había nada que hacer.</translation>
    </message>
    <message>
        <source>Request, %1 into the attempt</source>
        <translation>Solicitud, %1 después de empezar el intento</translation>
    </message>
    <message>
        <source>Request headers</source>
        <translation>Cabeceras de la solicitud</translation>
    </message>
    <message>
        <source>Response headers</source>
        <translation>Cabeceras de la respuesta</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>The request and its answer as text, with headers and bodies</source>
        <translation>La solicitud y su respuesta como texto, con cabeceras y cuerpos</translation>
    </message>
    <message>
        <source>Nothing was sent: the connection could not be made.</source>
        <translation>No se envió nada: no se pudo establecer la conexión.</translation>
    </message>
    <message>
        <source>Request, after %1</source>
        <translation>Solicitud, a los %1</translation>
    </message>
    <message>
        <source>Copied, without what is secret.</source>
        <translation>Copiado, sin lo secreto.</translation>
    </message>
</context>
<context>
    <name>callttone::ui::WorkingHoursDialog</name>
    <message>
        <source>Working hours</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>After a number of minutes in a field</extracomment>
        <translation> min</translation>
    </message>
    <message>
        <source> days</source>
        <extracomment>After a number of days in a field</extracomment>
        <translation> días</translation>
    </message>
    <message>
        <source>They limit what agents offer. You can make appointments at any time.</source>
        <translation>Limitan lo que ofrecen los agentes. Usted puede crear citas a cualquier hora.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Such as 09:00 – 12:00, 13:00 – 17:00. Leave a day empty to close it.</source>
        <translation>Como 09:00 – 12:00, 13:00 – 17:00. Un día vacío está cerrado.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Length of a slot</source>
        <translation>Duración de un hueco</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Antelación</translation>
    </message>
    <message>
        <source>Days ahead</source>
        <translation>Días por delante</translation>
    </message>
    <message>
        <source>Not sooner than that.</source>
        <translation>No antes de eso.</translation>
    </message>
    <message>
        <source>Not later than that.</source>
        <translation>No después de eso.</translation>
    </message>
    <message>
        <source>%1: write times from and to, one after the other, such as 09:00 – 12:00, 13:00 – 17:00.</source>
        <translation>%1: escriba las horas de inicio y fin, una tras otra, como 09:00 – 12:00, 13:00 – 17:00.</translation>
    </message>
</context>
<context>
    <name>callttone::ui::WorkspaceRow</name>
    <message>
        <source>Sandbox: stand-ins answer for all vendors, nothing here is real</source>
        <translation>Sandbox: responden sustitutos de todos los proveedores, nada aquí es real</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
</context>
<context>
    <name>callttone::ui::WriteSwitch</name>
    <message>
        <source>Let tools write</source>
        <translation>Dejar que las herramientas escriban</translation>
    </message>
    <message>
        <source>Let tools write to %1</source>
        <translation>Dejar que escriban en %1</translation>
    </message>
    <message>
        <source>No tool is connected: all of them answer with sample data.</source>
        <translation>Ninguna herramienta está conectada: todas responden con datos de ejemplo.</translation>
    </message>
    <message>
        <source>On: appointments and contacts are really made, and scenarios really run.</source>
        <translation>Activado: las citas y los contactos se crean de verdad, y los escenarios se ejecutan de verdad.</translation>
    </message>
    <message>
        <source>Off: booking and contact tools answer with sample data.</source>
        <translation>Desactivado: las herramientas de reservas y contactos responden con datos de ejemplo.</translation>
    </message>
    <message>
        <source>The service does not list its tools, so all of them answer with sample data. %1</source>
        <translation>El servicio no da la lista de sus herramientas, así que todas responden con datos de ejemplo. %1</translation>
    </message>
</context>
</TS>
