// The AWS SDK for JavaScript, unmodified: `node javascript.cjs FOLDER COMMAND [ARGUMENT]`.
//
// FOLDER is where npm has put the packages. What is answered is one object, in JSON; a refusal is
// {"error": its code}. Credentials and endpoint come from where the SDK looks for them.
const { join } = require("node:path");
const { createRequire } = require("node:module");

const [folder, command, argument] = process.argv.slice(2);
const load = createRequire(join(folder, "package.json"));
const iam = load("@aws-sdk/client-iam");
const sts = load("@aws-sdk/client-sts");

const whoami = async (settings = {}) => {
  const client = new sts.STSClient(settings);
  const { Arn } = await client.send(new sts.GetCallerIdentityCommand({}));
  return { arn: Arn };
};

// A user's life: made with a key, found, and gone.
const user = async () => {
  const client = new iam.IAMClient({});
  const UserName = argument;
  const made = await client.send(new iam.CreateUserCommand({ UserName, Path: "/sdk/" }));
  const { AccessKey } = await client.send(new iam.CreateAccessKeyCommand({ UserName }));
  const key = { accessKeyId: AccessKey.AccessKeyId, secretAccessKey: AccessKey.SecretAccessKey };
  const { arn } = await whoami({ credentials: key });
  const found = [];
  for await (const page of iam.paginateListUsers({ client, pageSize: 1 }, { PathPrefix: "/sdk/" }))
    found.push(...page.Users.map((user) => user.UserName));
  const { AccessKeyId } = AccessKey;
  await client.send(new iam.DeleteAccessKeyCommand({ UserName, AccessKeyId }));
  await client.send(new iam.DeleteUserCommand({ UserName }));
  const gone = await client.send(new iam.GetUserCommand({ UserName })).catch((error) => error.name);
  return { made: made.User.Arn, arn, found, gone };
};

const role = async () => {
  const { fromTemporaryCredentials } = load("@aws-sdk/credential-providers");
  const params = { RoleArn: argument, RoleSessionName: "sdk" };
  return whoami({ credentials: fromTemporaryCredentials({ params }) });
};

const presign = async () => {
  const { SignatureV4 } = load("@smithy/signature-v4");
  const { config } = new sts.STSClient({});
  const { protocol, hostname, port } = new URL(process.env.AWS_ENDPOINT_URL);
  const signer = new SignatureV4({
    service: "sts",
    region: await config.region(),
    credentials: await config.credentials(),
    sha256: config.sha256,
  });
  const query = { Action: "GetCallerIdentity", Version: "2011-06-15" };
  const headers = { host: `${hostname}:${port}` };
  const request = { method: "GET", protocol, hostname, port: Number(port), path: "/", query, headers };
  const signed = await signer.presign(request, { expiresIn: 60 });
  return { url: `${protocol}//${headers.host}/?${new URLSearchParams(signed.query)}` };
};

({ whoami: () => whoami(), user, role, presign })
  [command]()
  .catch((error) => ({ error: error.name, message: error.message }))
  .then((answer) => console.log(JSON.stringify(answer)));
