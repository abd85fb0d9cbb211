/** Which of the PDF's layers (optional content) are shown when it is opened. */
export interface Layers {
  isVisible(group: unknown): boolean;
}

/** Follows the marked content of a page: what stands inside a layer that is off, at any depth, is not seen. */
export function createLayerStack(layers: Layers) {
  const off: boolean[] = [];
  return {
    isOff: () => off.includes(true),
    acts: {
      beginMarkedContent() {
        off.push(false);
      },
      beginMarkedContentProps([tag, group]: unknown[]) {
        off.push(tag === 'OC' && !layers.isVisible(group));
      },
      endMarkedContent() {
        off.pop();
      },
    },
  };
}
