// SPDX-License-Identifier: GPL-3.0-or-later
// usage: node backend.mjs EVENTSCOPE_CLI
// What `eventscope-cli backend` writes: the CDK and Amplify code is compiled with the types of aws-cdk-lib, and what it synthesizes is the
// CloudFormation template; the template is read by aws-cdk-lib, which checks each resource against the published resource types.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const require = createRequire(import.meta.url);
const { App, Stack } = require('aws-cdk-lib');
const { CfnInclude } = require('aws-cdk-lib/cloudformation-include');
const { Template } = require('aws-cdk-lib/assertions');
const here = dirname(fileURLToPath(import.meta.url));
const cli = process.argv[2];
// What is no valid template is an error then, not a warning.
const newApp = () => new App({ context: { '@aws-cdk/core:validateAgainstDefaultRules': true } });
const mode = (authType) => ({ authType });

const definitions = {
  'a key': {},
  'every mode': {
    name: 'every mode',
    region: 'eu-west-1',
    eventConfig: {
      authProviders: [
        mode('API_KEY'),
        mode('AWS_IAM'),
        { ...mode('AWS_LAMBDA'), lambdaAuthorizerConfig: { authorizerResultTtlInSeconds: 60, identityValidationExpression: '^let-' } },
        { ...mode('AMAZON_COGNITO_USER_POOLS'), cognitoConfig: { userPoolId: 'eu-west-1_Here', appIdClientRegex: '1.*' } },
        { ...mode('AMAZON_COGNITO_USER_POOLS'), cognitoConfig: { userPoolId: 'us-east-1_There' } },
        { ...mode('OPENID_CONNECT'), openIDConnectConfig: { issuer: 'https://id.example', clientId: 'shop', iatTTL: 1000, authTTL: 2000 } },
      ],
      connectionAuthModes: [mode('API_KEY'), mode('AWS_IAM')],
    },
    channelNamespaces: [
      { name: 'default' },
      { name: 'a-b', publishAuthModes: [mode('AWS_LAMBDA')], subscribeAuthModes: [mode('AWS_IAM'), mode('API_KEY')] },
      { name: 'aB' },
    ],
    iamKeys: [
      { accessKeyId: 'AKIDONE', secretAccessKey: 'one' },
      { accessKeyId: 'AKIDTWO', secretAccessKey: 'two', allow: [{ operations: ['subscribe'], channels: ['/default/*'] }] },
    ],
    tokens: ['let-me-in'],
  },
  'a name to quote': { name: "it's \\ `${x}` </script>", apiKeys: [{ key: 'da2-x', expires: '2027-01-01T00:00:00Z' }] },
};

/** Stands for `@aws-amplify/backend`, of which the code uses no more. */
const amplifyTypes = `
declare module '@aws-amplify/backend' {
  import type { Stack } from 'aws-cdk-lib';
  interface Resources { userPool: { userPoolId: string }; authenticatedUserIamRole: { roleName: string } }
  interface Backend { createStack(name: string): Stack; addOutput(output: object): void; auth: { resources: Resources } }
  export function defineBackend(parts: object): Backend;
}
`;

const work = join(here, 'work');
rmSync(work, { recursive: true, force: true });
mkdirSync(join(work, 'auth'), { recursive: true });
writeFileSync(join(work, 'amplify.d.ts'), amplifyTypes);
writeFileSync(join(work, 'auth', 'resource.ts'), 'export const auth = {};\n');
writeFileSync(join(work, 'package.json'), '{"type": "commonjs"}\n');

function backend(file, format) {
  return execFileSync(cli, ['backend', '--definition', file, '--format', format], { encoding: 'utf8' });
}

/** Compiles, strictly. */
function compile(files) {
  const options = {
    strict: true,
    noUnusedLocals: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.CommonJS,
    moduleResolution: ts.ModuleResolutionKind.Node10,
    types: ['node'],
  };
  const program = ts.createProgram([...files, join(work, 'amplify.d.ts')], options);
  const findings = [...ts.getPreEmitDiagnostics(program), ...program.emit().diagnostics];
  const told = ts.formatDiagnostics(findings, { getCanonicalFileName: (name) => name, getCurrentDirectory: () => here, getNewLine: () => '\n' });
  assert.equal(told, '');
}

const templateOf = (stack) => Template.fromStack(stack).toJSON();

/** `Fn::Sub` as the `Fn::Join` that aws-cdk-lib makes of a template literal. */
function joined(value) {
  if (Array.isArray(value)) return value.map(joined);
  if (value === null || typeof value !== 'object') return value;
  if (typeof value['Fn::Sub'] !== 'string') return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, joined(inner)]));
  const parts = value['Fn::Sub'].split(/\$\{(\w+)\.([\w.]+)\}/);
  const pieces = [];
  for (let at = 0; at < parts.length; at += 3) {
    if (parts[at]) pieces.push(parts[at]);
    if (parts[at + 1]) pieces.push({ 'Fn::GetAtt': [parts[at + 1], parts[at + 2]] });
  }
  return { 'Fn::Join': ['', pieces] };
}

const byId = (resources) => Object.fromEntries(Object.entries(resources).sort());

/** aws-cdk-lib throws where a property is unknown, missing or of another type. */
function check(file) {
  const stack = new Stack(newApp(), 'included');
  new CfnInclude(stack, 'template', { templateFile: file });
  return templateOf(stack);
}

function synthesizeAmplify(file) {
  const stack = new Stack(newApp(), 'amplify', { env: { region: 'eu-west-1' } });
  const outputs = [];
  const resources = { userPool: { userPoolId: 'eu-west-1_Amplify' }, authenticatedUserIamRole: { roleName: 'signed-in' } };
  const defineBackend = () => ({ createStack: () => stack, addOutput: (output) => outputs.push(output), auth: { resources } });
  const Module = require('node:module');
  const load = Module._load;
  Module._load = (name, ...more) => (name === '@aws-amplify/backend' ? { defineBackend } : load(name, ...more));
  require(file);
  Module._load = load;
  return { template: templateOf(stack), output: outputs[0].custom.events };
}

function test(name, definition, index) {
  const file = join(work, `definition-${index}.json`);
  writeFileSync(file, JSON.stringify(definition));
  const template = JSON.parse(backend(file, 'cloudformation'));
  const templateFile = join(work, `template-${index}.json`);
  writeFileSync(templateFile, JSON.stringify(template));
  assert.deepEqual(byId(check(templateFile).Resources), byId(template.Resources));

  const stackFile = join(work, `stack-${index}.ts`);
  const amplifyFile = join(work, `backend-${index}.ts`);
  writeFileSync(stackFile, backend(file, 'cdk'));
  writeFileSync(amplifyFile, backend(file, 'amplify'));
  compile([stackFile, amplifyFile]);
  const { EventApiStack } = require(stackFile.replace(/ts$/, 'js'));
  const made = templateOf(new EventApiStack(newApp(), 'made'));
  assert.deepEqual(byId(made.Resources), byId(joined(template.Resources)));
  assert.deepEqual(made.Outputs, joined(template.Outputs));
  const { BootstrapVersion, ...parameters } = made.Parameters ?? {};
  assert.deepEqual(byId(parameters), byId(template.Parameters ?? {}));

  const amplify = synthesizeAmplify(amplifyFile.replace(/ts$/, 'js'));
  const kinds = (resources) => Object.values(resources).map((resource) => resource.Type).sort();
  assert.deepEqual(kinds(amplify.template.Resources), kinds(template.Resources));
  assert.ok(amplify.output.url && amplify.output.aws_region && amplify.output.default_authorization_type);
}

// What is checked must be able to fail.
const wrong = join(work, 'wrong.json');
writeFileSync(wrong, JSON.stringify({ Resources: { Api: { Type: 'AWS::AppSync::Api', Properties: { EventConfig: {} } } } }));
assert.throws(() => check(wrong));

let failures = 0;
for (const [index, [name, definition]] of Object.entries(definitions).entries()) {
  try {
    test(name, definition, index);
    console.log(`ok      ${name}`);
  } catch (error) {
    ++failures;
    console.log(`FAILED  ${name}: ${error.message}`);
  }
}
process.exit(failures === 0 ? 0 : 1);
