// Several changes that are one for whoever takes them back.
class Together {
  preExecute({ act }) { act(); }
}

export function Registration(commandStack) {
  commandStack.registerHandler('kw.together', Together);
}
Registration.$inject = ['commandStack'];

export default { __init__: ['kwTogether'], kwTogether: ['type', Registration] };
